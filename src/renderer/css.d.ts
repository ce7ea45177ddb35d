/** Style sheets are imported for what they do; the build puts them beside the scripts. */
declare module '*.css';
declare module 'reveal.js/reveal.css';
