import { useEffect, useState } from 'react';
import { identifierOfUri, entryUri, type IdentifiedType } from '../../ontology/uri';

/**
 * Where visitors read an entry: what its permanent identifier leads to, so that the language, the address and who may see it are
 * those of the site. Null for what has no public page. Asked again whenever the entry was saved.
 */
export function usePublicAddress(model: string, documentId: string | undefined, savedAt: string | undefined) {
  const [found, setFound] = useState<{ of: string; address: string } | null>(null);
  const identifier = documentId ? entryUri('', model as IdentifiedType, documentId) : null;
  useEffect(() => {
    if (!identifier || !identifierOfUri('', identifier)) return;
    const leaving = new AbortController();
    // A page that cannot be shown must not keep anybody from writing.
    fetch(identifier, { method: 'HEAD', headers: { Accept: 'text/html' }, cache: 'no-store', signal: leaving.signal })
      .then(({ ok, url }) => setFound(ok ? { of: identifier, address: url } : null))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [identifier, savedAt]);
  return found && found.of === identifier ? found.address : null;
}
