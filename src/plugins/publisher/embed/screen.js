// A screen in a hall: it reads its channel again each minute, goes through it by itself, and never shows less than what it had.
(() => {
  'use strict';
  const READ_MS = 60_000;
  const PATIENCE_MS = 20_000;
  const TICK_MS = 10_000;
  const PIXELS_PER_SECOND = 28;
  const REST_MS = 6_000;
  const PAGE_MS = 14_000;
  /** How long it waits after somebody touched it. */
  const PAUSE_MS = 45_000;

  const view = /** @type {HTMLElement} */ (document.querySelector('.screen-view'));
  const age = /** @type {HTMLElement} */ (document.querySelector('.screen-age'));
  const clock = /** @type {HTMLElement} */ (document.querySelector('.screen-clock'));
  const { address = '', zone = 'UTC', current = '', old = '', readAt } = document.body.dataset;
  const { lang } = document.documentElement;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  const ago = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
  const hour = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone });

  /** When what is shown was last known to be right: now, unless the worker gave the page that it kept. */
  let rightAt = Number(readAt) || Date.now();
  let pausedUntil = 0;
  let restUntil = Date.now() + REST_MS;
  let position = 0;
  let lastFrame = 0;
  let isReading = false;

  async function read() {
    if (isReading) return;
    isReading = true;
    try {
      const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!response.ok) throw new Error(String(response.status));
      show(await response.text());
      rightAt =
        Number(response.headers.get('X-Odus-Read-At')) || Date.now() - 1000 * Number(response.headers.get('Age'));
    } catch {
      // What is there stays and says how old it is.
    }
    isReading = false;
    tell();
  }

  /** @param {string} html */
  function show(html) {
    const section = new DOMParser().parseFromString(html, 'text/html').querySelector('.odus-embed');
    if (!section) throw new Error('Not a piece of a page');
    const now = view.querySelector('.odus-embed');
    if (now?.outerHTML !== section.outerHTML) view.replaceChildren(document.importNode(section, true));
  }

  function tell() {
    const now = Date.now();
    const minutes = Math.max(0, Math.floor((now - rightAt) / 60_000));
    const words = minutes < 120 ? ago.format(-minutes, 'minute') : ago.format(-Math.floor(minutes / 60), 'hour');
    const text = minutes < 2 ? current : old.replace('{age}', words);
    if (age.textContent !== text) age.textContent = text;
    age.classList.toggle('is-old', minutes >= 10);
    clock.textContent = hour.format(now);
    hidePast(day.format(now));
  }

  /** Days that are over go, also while nothing can be read; the last stays rather than nothing. @param {string} today */
  function hidePast(today) {
    const days = /** @type {HTMLElement[]} */ ([...view.querySelectorAll('.day')]);
    days.forEach((one, index) => {
      const date = one.querySelector('time')?.getAttribute('datetime') ?? today;
      one.hidden = date < today && index < days.length - 1;
    });
  }

  /** @param {number} now */
  function move(now) {
    const seconds = Math.min((now - lastFrame) / 1000, 0.5);
    lastFrame = now;
    const bottom = view.scrollHeight - view.clientHeight;
    if (bottom > 0 && Date.now() > Math.max(pausedUntil, restUntil)) {
      if (reduced.matches) turn(bottom);
      else glide(bottom, seconds);
    }
    requestAnimationFrame(move);
  }

  /** @param {number} bottom @param {number} seconds */
  function glide(bottom, seconds) {
    // Whoever scrolled by hand goes on from there.
    if (Math.abs(view.scrollTop - position) > 2) position = view.scrollTop;
    if (position >= bottom - 1) return rest(position === 0 ? 0 : -1);
    position = Math.min(bottom, position + PIXELS_PER_SECOND * seconds);
    view.scrollTop = position;
    if (position >= bottom - 1) rest(position);
  }

  /** Page by page, for who asks for less movement. @param {number} bottom */
  function turn(bottom) {
    position = view.scrollTop >= bottom - 1 ? 0 : Math.min(bottom, view.scrollTop + view.clientHeight * 0.9);
    view.scrollTop = position;
    restUntil = Date.now() + PAGE_MS;
  }

  /** @param {number} at where it waits; -1 for the top */
  function rest(at) {
    if (at < 0) {
      position = 0;
      view.scrollTop = 0;
    }
    restUntil = Date.now() + REST_MS;
  }

  const pause = () => (pausedUntil = Date.now() + PAUSE_MS);
  for (const name of ['pointerdown', 'wheel', 'keydown', 'touchstart'])
    addEventListener(name, pause, { passive: true });
  addEventListener('online', () => void read());
  setInterval(() => void read(), READ_MS);
  setInterval(tell, TICK_MS);
  requestAnimationFrame(move);
  tell();
  if (readAt) void read();
  void navigator.serviceWorker?.register('/embed/v1/screen-worker.js', { scope: '/embed/' }).catch(() => undefined);
})();
