// In an iframe: tells the page around how high this one is, also when it asks. It is no secret, so any page may hear it.
(() => {
  if (window.parent === window) return;
  const tell = () => {
    const odusHeight = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ odusHeight }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === 'odus-height') tell();
  });
})();
