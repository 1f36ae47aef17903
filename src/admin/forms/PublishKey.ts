import { useEffect } from 'react';

/** Ctrl+Enter publishes what a form holds, where Strapi saves it: Ctrl+S does. Strapi's own key for it goes on working. */
export function PublishKey() {
  useEffect(() => {
    window.addEventListener('keydown', publishOnEnter, { capture: true });
    return () => window.removeEventListener('keydown', publishOnEnter, { capture: true });
  }, []);
  return null;
}

function publishOnEnter(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  if (key !== 'Enter' || shiftKey || !(ctrlKey || metaKey)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const asStrapi = { key, ctrlKey, metaKey, shiftKey: true, bubbles: true, cancelable: true };
  target?.dispatchEvent(new KeyboardEvent('keydown', asStrapi));
}
