interface Subscription {
  /** Key of its name in the translations. */
  key: 'calendar' | 'google' | 'outlook';
  url: string;
}

/** Where one press subscribes a calendar to an address: the calendar of the device, Google's, Outlook's. */
export function subscriptions(address: string, name: string): Subscription[] {
  const webcal = address.replace(/^https?:/, 'webcal:');
  const google = new URL('https://calendar.google.com/calendar/r');
  google.searchParams.set('cid', webcal);
  const outlook = new URL('https://outlook.live.com/calendar/0/addfromweb');
  outlook.searchParams.set('url', address);
  outlook.searchParams.set('name', name);
  return [
    { key: 'calendar', url: webcal },
    { key: 'google', url: google.href },
    { key: 'outlook', url: outlook.href },
  ];
}
