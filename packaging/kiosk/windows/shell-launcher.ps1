# Puts the kiosk in the place of Explorer for the user `kiosk`. Run as administrator; `-Undo` takes it back.
param([switch]$Undo, [string]$User = 'kiosk', [string]$Command = 'C:\Rostrum\rostrum-kiosk.cmd')
$ErrorActionPreference = 'Stop'

$launcher = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
$sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value
$edge = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'

if ($Undo) {
  $launcher.RemoveCustomShell($sid)
  Remove-ItemProperty -Path $edge -Name AllowEdgeSwipe -ErrorAction SilentlyContinue
  return
}

Enable-WindowsOptionalFeature -Online -NoRestart -FeatureName Client-EmbeddedShellLauncher | Out-Null
# What the end of the shell means: 0 restart the shell, 1 restart the machine, 2 shut it down, 3 do nothing.
$launcher.SetDefaultShell('explorer.exe', 0)
$launcher.SetCustomShell($sid, "cmd.exe /c `"$Command`"", @(0), @(3), 0)
$launcher.SetEnabled($true)

# Swipes from the edge of a touch screen.
New-Item -Path $edge -Force | Out-Null
Set-ItemProperty -Path $edge -Name AllowEdgeSwipe -Type DWord -Value 0
# The display and the machine stay on.
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
