export const prerender = true;
// A folder for each page: every static host serves it without rules of its own.
export const trailingSlash = 'always';
