import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Entry } from '../../types';
import { useWrite } from '../../use-write';
import { moved, placedByHand } from './reorder';

/** What was decided reaches the items of the channel a moment later. */
const PROJECTED_MS = 1500;

interface Answer {
  data: Entry[];
  meta: { total: number; pageCount: number };
}

/** The items of a channel as its readers have them, page after page, and what may be decided of several at once. */
export function useItems(channel: string) {
  const { get } = useFetchClient();
  const write = useWrite();
  const path = `/channels/${channel}`;
  const [items, setItems] = useState<Entry[] | null>(null);
  const [pages, setPages] = useState(1);
  const [meta, setMeta] = useState<Answer['meta']>({ total: 0, pageCount: 1 });
  const { formatAPIError } = useAPIErrorHandler();
  const [failed, setFailed] = useState<string | null>(null);

  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    readPages(get, `/channels${path}/items`, pages)
      .then((answer) => {
        if (!isCurrent) return;
        setItems(answer.data);
        setMeta(answer.meta);
      })
      .catch((error: unknown) => isCurrent && setFailed(formatAPIError(error as never)));
    return () => {
      isCurrent = false;
    };
  }, [get, path, pages, count, formatAPIError]);
  const readAgain = () => setCount((before) => before + 1);
  const readLater = () => void window.setTimeout(readAgain, PROJECTED_MS);

  const known = items ?? [];
  const placed = known.filter(({ position }) => position !== null).length;
  /** Shows the new order at once, and leaves it to the channel. */
  const move = async (from: number, to: number) => {
    const order = moved(
      known.map(({ documentId }) => documentId),
      from,
      to,
    );
    const documentIds = placedByHand(order, placed, to);
    const places = new Map(documentIds.map((documentId, place) => [documentId, place]));
    const byId = new Map(known.map((item) => [item.documentId, item]));
    setItems(order.flatMap((id) => withPlace(byId.get(id), places.get(id) ?? null)));
    if (await write('put', `${path}/order`, { documentIds }, 'selection.saved')) readLater();
    else readAgain();
  };
  const putFirst = async (documentIds: string[]) => {
    const others = known.filter(({ position, documentId }) => position !== null && !documentIds.includes(documentId));
    const order = [...documentIds, ...others.map(({ documentId }) => documentId)];
    if (await write('put', `${path}/order`, { documentIds: order }, 'selection.saved')) readLater();
  };
  const takeOut = async (documentIds: string[]) => {
    const decision = { documentIds, decision: 'exclude' };
    if (!(await write('post', `${path}/curations`, decision, 'selection.saved'))) return;
    setItems(known.filter(({ documentId }) => !documentIds.includes(documentId)));
    readLater();
  };
  const showMore = pages < meta.pageCount ? () => setPages(pages + 1) : null;
  return { items, total: meta.total, failed, move, putFirst, takeOut, showMore };
}

const withPlace = (item: Entry | undefined, position: number | null): Entry[] => (item ? [{ ...item, position }] : []);

type Get = ReturnType<typeof useFetchClient>['get'];

/** The first pages of a list, as one. */
async function readPages(get: Get, address: string, pages: number): Promise<Answer> {
  const numbers = Array.from({ length: pages }, (_none, index) => index + 1);
  const answers = await Promise.all(numbers.map((page) => get<Answer>(address, { params: { page } })));
  const meta = answers[0]?.data.meta ?? { total: 0, pageCount: 1 };
  return { data: answers.flatMap((answer) => answer.data.data), meta };
}
