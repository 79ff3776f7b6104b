/** Hands the person a file of text to save; nothing is sent anywhere. */
export function saveFile(
  doc: Document,
  file: { readonly name: string; readonly type: string; readonly text: string },
): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = doc.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has taken its copy when the next task runs; a minute is slack for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
