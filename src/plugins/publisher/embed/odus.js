// Version 1 of the element: pages that copied it name its hash, so these bytes never change. What changes is a version 2.
(() => {
  'use strict';
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || customElements.get('odus-agenda')) return;
  /** Address of the site, without a final slash. */
  const site = script.src.replace(/\/embed\/v1\/odus\.js(\?.*)?$/, '');
  const RETRY_MS = 60_000;
  /** Answers are trusted for so long: elements of one page that ask the same share one answer. */
  const FRESH_MS = 30_000;
  const NOT_FILTERS =
    /^(channel|theme|id|class|style|slot|hidden|title|role|dir|tabindex|part|exportparts|nonce|translate|(data|aria)-.*|on.*)$/;

  /** @type {Map<string, { at: number; html: Promise<string> }>} */
  const answers = new Map();
  /** @type {Promise<CSSStyleSheet> | undefined} */
  let sheet;
  const own = new CSSStyleSheet();
  own.replaceSync(':host{display:block!important;min-width:0}:host([hidden]){display:none!important}');

  /** @param {string} address */
  async function read(address) {
    // No cookie goes out; a copy that the browser has is used once the server says that it still holds.
    const response = await fetch(address, { credentials: 'omit', cache: 'no-cache', referrerPolicy: 'strict-origin' });
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.text();
  }

  /** @param {string} address */
  function html(address) {
    const known = answers.get(address);
    if (known && Date.now() - known.at < FRESH_MS) return known.html;
    const asked = read(address);
    answers.set(address, { at: Date.now(), html: asked });
    asked.catch(() => answers.delete(address));
    return asked;
  }

  function style() {
    sheet ??= read(`${site}/embed/v1/odus.css`).then((css) => new CSSStyleSheet().replace(css));
    sheet.catch(() => (sheet = undefined));
    return sheet;
  }

  /** `price-max` in HTML, whose attributes have no capitals, is the parameter `priceMax`. @param {string} name */
  const parameterOf = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

  class OdusAgenda extends HTMLElement {
    static observedAttributes = ['channel', 'view', 'lang', 'limit', 'theme'];
    #root = this.attachShadow({ mode: 'open' });
    /** The query that a reader chose by a page or a month; that of the attributes otherwise. */
    #query = '';
    #asked = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #retry;
    #isPlanned = false;

    constructor() {
      super();
      this.#root.append(document.createElement('slot'));
      this.#root.addEventListener('click', (event) => this.#follow(/** @type {MouseEvent} */ (event)));
    }

    connectedCallback() {
      this.#plan();
    }

    disconnectedCallback() {
      clearTimeout(this.#retry);
    }

    attributeChangedCallback() {
      this.#query = '';
      this.#plan();
    }

    /** Attributes that are set one after the other are read once. */
    #plan() {
      if (this.#isPlanned || !this.isConnected) return;
      this.#isPlanned = true;
      queueMicrotask(() => {
        this.#isPlanned = false;
        void this.#load(false);
      });
    }

    get #channel() {
      return encodeURIComponent(this.getAttribute('channel') ?? '');
    }

    #attributesQuery() {
      const parameters = new URLSearchParams();
      for (const { name, value } of this.attributes)
        if (!NOT_FILTERS.test(name) && value !== '') parameters.set(parameterOf(name), value);
      const language = this.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '';
      if (!parameters.has('lang') && /^(fr|en|it)$/.test(language)) parameters.set('lang', language);
      return parameters.toString();
    }

    /** @param {boolean} isMoved whether a reader asked for it, who is then led to its beginning */
    async #load(isMoved) {
      if (!this.#channel || !this.isConnected) return;
      clearTimeout(this.#retry);
      const asked = (this.#asked += 1);
      const query = this.#query || this.#attributesQuery();
      this.#section?.setAttribute('aria-busy', 'true');
      try {
        const [text, css] = await Promise.all([
          html(`${site}/api/channels/${this.#channel}.html${query && `?${query}`}`),
          style(),
        ]);
        if (asked === this.#asked) this.#show(text, css, isMoved);
      } catch (error) {
        if (asked === this.#asked) this.#keep(error);
      }
    }

    /** @param {string} text @param {CSSStyleSheet} css @param {boolean} isMoved */
    #show(text, css, isMoved) {
      const section = new DOMParser().parseFromString(text, 'text/html').querySelector('.odus-embed');
      if (!(section instanceof HTMLElement)) throw new Error('Not a piece of a page');
      const theme = this.getAttribute('theme');
      if (theme === 'light' || theme === 'dark') section.dataset.theme = theme;
      section.tabIndex = -1;
      this.#root.adoptedStyleSheets = [own, css];
      this.#root.replaceChildren(document.importNode(section, true));
      this.dataset.state = 'ready';
      if (!isMoved) return;
      this.#section?.focus({ preventScroll: true });
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    }

    /** What is there stays; it is asked for again. @param {unknown} error */
    #keep(error) {
      this.#section?.removeAttribute('aria-busy');
      this.dataset.state = 'error';
      console.warn('odus-agenda:', error);
      this.#retry = setTimeout(() => void this.#load(false), RETRY_MS);
    }

    get #section() {
      return /** @type {HTMLElement | null} */ (this.#root.querySelector('.odus-embed'));
    }

    /** Other pages and months come in the place of this one; places of a map are further down in it. @param {MouseEvent} event */
    #follow(event) {
      if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return;
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const href = link?.getAttribute('href') ?? '';
      const embed = `${site}/embed/${this.#channel}?`;
      if (href.startsWith(embed)) {
        event.preventDefault();
        this.#query = href.slice(embed.length);
        void this.#load(true);
      } else if (href.startsWith('#')) {
        const place = this.#root.getElementById(href.slice(1));
        if (!place) return;
        event.preventDefault();
        place.scrollIntoView({ block: 'nearest' });
        place.focus({ preventScroll: true });
      }
    }
  }

  customElements.define('odus-agenda', OdusAgenda);

  // An iframe takes the height that its page says, and only what this site says counts.
  addEventListener('message', ({ origin, source, data }) => {
    const height = Number(data?.odusHeight);
    if (origin !== new URL(site).origin || !(height > 0)) return;
    for (const frame of document.querySelectorAll('iframe[data-odus]'))
      if (frame instanceof HTMLIFrameElement && frame.contentWindow === source)
        frame.style.height = `${Math.min(Math.ceil(height), 50_000)}px`;
  });
  // Those that were there before this script have said theirs already.
  for (const frame of document.querySelectorAll('iframe[data-odus]'))
    if (frame instanceof HTMLIFrameElement) frame.contentWindow?.postMessage('odus-height', '*');
})();
