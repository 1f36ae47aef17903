import { useState } from 'react';
import type { Batch } from '../../../server/src/domain/batch/batch';
import { readDate } from '../../../../../plugin-kit/reading/read-date';
import { useBatch } from '../entering/use-batch';
import { todayHere } from '../grid/sheet';
import { useRead, useWrite } from '../plugin';
import type { PlannedCopy } from './planned-copy';

/** What is chosen of a copy, what it will be, and how far it is once it has begun. */
export function useCopy(name: string, documentId: string) {
  const write = useWrite();
  const [typed, setTyped] = useState('');
  const [without, setWithout] = useState<string[]>([]);
  const [except, setExcept] = useState<string[]>([]);
  const [batchId, setBatchId] = useState<string | null>(null);
  const [ended, setEnded] = useState<Batch | null>(null);
  const reading = readDate(typed, todayHere());
  const firstDay = reading.state === 'read' ? reading.value : null;
  const path = `/copies/${name}/${documentId}`;
  const { data: plan, failed, refresh } = useRead<PlannedCopy>(firstDay ? `${path}?firstDay=${firstDay}` : path);
  const following = useBatch(batchId, (ended) => {
    setEnded(ended);
    setBatchId(null);
    refresh();
  });
  const start = async () => {
    setEnded(null);
    const started = await write<{ documentId: string }>('post', path, { firstDay, without, except }, null);
    if (started) setBatchId(started.documentId);
  };
  return {
    ...{ plan, failed, typed, without, except, ended, start, ...following },
    isUnread: typed.trim() !== '' && !firstDay,
    type: setTyped,
    leaveOut: (part: string, isLeft: boolean) => setWithout(toggled(without, part, isLeft)),
    leaveLineOut: (id: string, isLeft: boolean) => setExcept(toggled(except, id, isLeft)),
  };
}

const toggled = (names: string[], name: string, isIn: boolean): string[] =>
  isIn ? [...new Set([...names, name])] : names.filter((one) => one !== name);
