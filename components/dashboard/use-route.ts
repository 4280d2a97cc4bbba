import { useEffect, useState } from 'preact/hooks';
import { isHeldAt } from './leaving.ts';
import { hashOf, type Route, routeFromHash } from './route.ts';

/** The route in the address bar, followed as it changes: links and the back button work by themselves. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeFromHash(location.hash));
  useEffect(() => {
    let last = location.hash;
    const follow = () => {
      if (isHeldAt(last, location.hash)) return;
      last = location.hash;
      setRoute(routeFromHash(last));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Goes to a route, as a link would. */
export function go(route: Route): void {
  location.hash = hashOf(route);
}

/** Opens a lead's page. */
export function openLead(leadId: string): void {
  go({ page: 'lead', rest: leadId });
}
