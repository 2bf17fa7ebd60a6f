/** A link within the console: opens here on a plain click, and elsewhere as the browser is told to. */
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go } from "./router";

export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const clicked = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return <a href={href} onClick={clicked} {...rest} />;
}
