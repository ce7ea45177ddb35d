@echo off
rem The kiosk again and again, until its operator leaves (0) or it is called wrongly (2).
:again
"C:\Program Files\nodejs\node.exe" "C:\Rostrum\bin\rostrum.mjs" kiosk "C:\Rostrum\slides\DECK"
if %errorlevel% equ 0 exit /b 0
if %errorlevel% equ 2 exit /b 2
timeout /t 2 /nobreak >nul
goto again
