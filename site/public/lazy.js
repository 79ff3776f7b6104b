// Loads pictures marked class="lazy" when they come within a screen's height, as many sites do.
const load = (image) => {
  for (const name of ['srcset', 'sizes', 'src']) {
    const value = image.dataset[name];
    if (value) image.setAttribute(name, value);
  }
  image.classList.replace('lazy', 'lazy-loaded');
};
const near = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      near.unobserve(entry.target);
      load(entry.target);
    }
  },
  { rootMargin: '600px' },
);
for (const image of document.querySelectorAll('img.lazy')) near.observe(image);
