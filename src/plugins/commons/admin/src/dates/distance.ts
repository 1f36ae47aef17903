import { useState } from 'react';

const KEY = 'odus.commons.distanceKm';
export const DISTANCES_KM = [5, 10, 25, 50, 100];

/** How far the reader looks for clashes: their own choice on this machine, else the usual one. */
export function useDistance(usualKm: number): [number, (km: number) => void] {
  const [chosen, setChosen] = useState<number | null>(chosenDistance);
  const choose = (km: number) => {
    localStorage.setItem(KEY, String(km));
    setChosen(km);
  };
  return [chosen ?? usualKm, choose];
}

/** The distance that the reader chose on this machine, if they did. */
export function chosenDistance(): number | null {
  const kept = Number(localStorage.getItem(KEY));
  return DISTANCES_KM.includes(kept) ? kept : null;
}
