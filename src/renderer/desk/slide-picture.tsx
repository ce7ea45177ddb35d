import { useEffect, useRef, type ReactElement } from 'react';
import type { InkLayer } from '../ink/layer.ts';
import { slideBox } from '../slide-box.ts';
import type { Stop } from '../signal.ts';

interface Props {
  readonly html: string;
  readonly css: string;
  /** Given the ink's layer once the slide is drawn. */
  readonly onInk?: (layer: InkLayer) => Stop;
}

/** A slide in small: the same bytes as on the stage. Drawn when it comes near what is seen. */
export function SlidePicture({ html, css, onInk }: Props): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    const box = slideBox({ 'aria-hidden': 'true' });
    place.append(box.element);
    let stopInk: Stop = () => undefined;
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        seen.disconnect();
        box.set(html, css);
        stopInk = onInk?.(box.ink) ?? stopInk;
      },
      { rootMargin: '600px' },
    );
    seen.observe(place);
    return () => {
      seen.disconnect();
      stopInk();
      box.stop();
      box.element.remove();
    };
  }, [html, css, onInk]);
  return <div className="picture" ref={host} />;
}
