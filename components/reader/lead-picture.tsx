import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Image } from '../../lib/article/types.ts';

/** The picture the article opens with; it leaves without a trace when it does not load. */
export function LeadPicture({ image }: { readonly image: Image }): JSX.Element | null {
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed || !/^https?:/i.test(image.url)) return null;
  return (
    <figure class="lead-picture">
      <img
        src={image.url}
        alt={image.alt}
        width={image.widthPx ?? undefined}
        height={image.heightPx ?? undefined}
        onError={() => setFailed(true)}
      />
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}
