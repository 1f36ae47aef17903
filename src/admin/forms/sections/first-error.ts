/** Brings the first field of a form that was refused into view, and the keyboard there, once the page has drawn it. */
export function showFirstError(form: Element): () => void {
  const frame = requestAnimationFrame(() => {
    const error = form.querySelector('[data-strapi-field-error]');
    const field = error && form.querySelector<HTMLElement>(`[aria-describedby~="${error.id}"]`);
    field?.focus({ preventScroll: true });
    (field ?? error)?.scrollIntoView({ block: 'center' });
  });
  return () => cancelAnimationFrame(frame);
}
