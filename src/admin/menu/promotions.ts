/** Strapi's own note that its announcement was closed: it has no setting, and our readers are not its customers. */
const ANNOUNCEMENT_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** Where Strapi keeps how far its tour for developers went. */
const TOUR = 'STRAPI_GUIDED_TOUR';

export function closePromotions(): void {
  window.localStorage.setItem(ANNOUNCEMENT_CLOSED, 'true');
  window.localStorage.setItem(TOUR, JSON.stringify({ enabled: false, hidden: true, completedActions: [] }));
}
