declare module '*.yaml' {
  const terms: import('./lib/vocabulary/term').RawTerm[];
  export default terms;
}
