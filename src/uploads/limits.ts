/** What one request may carry to the media library; the guide for administrators says so too. */
export const MAX_REQUEST_BYTES = 20 * 1024 * 1024;
export const MAX_FILES = 10;
/** Names, captions and folders that come with the files. */
export const MAX_FIELDS = 20;
export const MAX_FIELDS_BYTES = 100 * 1024;
/** In the whole media library: a route of the admin answers them all. */
export const MAX_FOLDERS = 500;
