import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, type NavigateFunction } from 'react-router-dom';

const LOGIN = /\/auth\/login$/;
const LOOKED_EVERY_MS = 100;
const LOOKED_FOR_MS = 3000;

/**
 * A session that ends takes the form away and sends to the login page without saying where from. When something typed was
 * not saved, whoever logs in again comes back to this page.
 * @param isKept whether something that was typed is kept, always the same function
 */
export function useReturnAfterLogin(isKept: () => boolean): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const latest = useRef<Left>({ navigate, page: `${pathname}${search}` });
  useEffect(() => {
    if (!LOGIN.test(pathname)) latest.current = { navigate, page: `${pathname}${search}` };
  }, [navigate, pathname, search]);
  useEffect(() => () => comeBack(isKept, latest.current, LOOKED_FOR_MS), [isKept]);
}

interface Left {
  navigate: NavigateFunction;
  page: string;
}

function comeBack(isKept: () => boolean, left: Left, forMs: number): void {
  window.setTimeout(() => {
    if (!isKept()) return;
    const { pathname, search } = window.location;
    if (LOGIN.test(pathname) && search === '')
      void left.navigate(`/auth/login?redirectTo=${encodeURIComponent(left.page)}`, { replace: true });
    else if (forMs > 0) comeBack(isKept, left, forMs - LOOKED_EVERY_MS);
  }, LOOKED_EVERY_MS);
}
