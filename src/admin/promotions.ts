/** Strapi's own note that its announcement was closed: it has no setting, and its readers are not Strapi's customers. */
const ANNOUNCEMENT_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

export function closeAnnouncements(): void {
  window.localStorage.setItem(ANNOUNCEMENT_CLOSED, 'true');
}
