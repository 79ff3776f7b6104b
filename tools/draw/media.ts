import { mkdir, writeFile } from 'node:fs/promises';
import { openBrowser } from './browser.ts';

// Makes the two small recordings of the sample site: a tune (WAV, written here sample by
// sample) and a moving picture (WebM, recorded from a canvas). Run: node tools/draw/media.ts

const MEDIA = new URL('../../site/public/media/', import.meta.url);
const RATE_HZ = 8000;
const NOTES_HZ = [262, 330, 392, 523, 392, 330, 294, 262] as const;
const NOTE_S = 0.5;

/** A WAV file: one channel, 8 bits, `RATE_HZ` samples a second. */
function tune(): Uint8Array {
  const length = NOTES_HZ.length * NOTE_S * RATE_HZ;
  const file = new DataView(new ArrayBuffer(44 + length));
  const text = (at: number, value: string) => {
    for (const [index, letter] of [...value].entries()) {
      file.setUint8(at + index, letter.charCodeAt(0));
    }
  };
  text(0, 'RIFF');
  file.setUint32(4, 36 + length, true);
  text(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, RATE_HZ, true);
  file.setUint32(28, RATE_HZ, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  text(36, 'data');
  file.setUint32(40, length, true);
  for (let index = 0; index < length; index += 1) {
    const seconds = index / RATE_HZ;
    const pitch = NOTES_HZ[Math.floor(seconds / NOTE_S)] ?? 262;
    const fade = Math.exp(-4 * (seconds % NOTE_S));
    const wave = Math.sin(2 * Math.PI * pitch * seconds);
    file.setUint8(44 + index, 128 + Math.round(70 * fade * wave));
  }
  return new Uint8Array(file.buffer);
}

/** Runs in the page: six seconds of a lighthouse beam over waves, as bytes of a WebM file. */
async function record(): Promise<number[]> {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 270;
  document.body.append(canvas);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const start = performance.now();
  const paint = () => {
    const t = (performance.now() - start) / 1000;
    pen.fillStyle = '#1d2d50';
    pen.fillRect(0, 0, 480, 270);
    pen.fillStyle = '#ffe9b066';
    pen.beginPath();
    pen.moveTo(110, 86);
    pen.lineTo(110 + 500 * Math.cos(t), 30 + 60 * Math.sin(t));
    pen.lineTo(110 + 500 * Math.cos(t + 0.14), 120 + 60 * Math.sin(t + 0.14));
    pen.fill();
    pen.fillStyle = '#f4ead8';
    pen.fillRect(100, 90, 22, 110);
    pen.fillStyle = '#c94f3d';
    pen.fillRect(98, 130, 26, 24);
    pen.fillRect(96, 70, 30, 10);
    for (let band = 0; band < 4; band += 1) {
      pen.fillStyle = ['#27476f', '#22406a', '#1b3359', '#152848'][band] ?? '#123';
      pen.beginPath();
      pen.moveTo(0, 270);
      for (let x = 0; x <= 480; x += 8) {
        pen.lineTo(x, 196 + band * 18 + 6 * Math.sin(x / 34 + t * 2 + band * 1.7));
      }
      pen.lineTo(480, 270);
      pen.fill();
    }
  };
  const timer = setInterval(paint, 40);
  const recorder = new MediaRecorder(canvas.captureStream(25), {
    mimeType: 'video/webm;codecs=vp8',
    videoBitsPerSecond: 160_000,
  });
  const parts: Blob[] = [];
  recorder.ondataavailable = (event) => parts.push(event.data);
  const stopped = new Promise((resolve) => {
    recorder.onstop = resolve;
  });
  recorder.start();
  await new Promise((resolve) => setTimeout(resolve, 6000));
  recorder.stop();
  await stopped;
  clearInterval(timer);
  return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
}

await mkdir(MEDIA, { recursive: true });
await writeFile(new URL('harbour-tune.wav', MEDIA), tune());
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await writeFile(
    new URL('harbour-beam.webm', MEDIA),
    Uint8Array.from(await page.evaluate(record)),
  );
} finally {
  await browser.close();
}
