/** Copies text; false when the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function copyAddress(): Promise<boolean> {
  return copyText(location.href);
}

/** Copies a picture from an address; false when the browser or the server does not let it. */
export async function copyPicture(address: string): Promise<boolean> {
  try {
    // The promise goes in unawaited: Safari allows the clipboard only within the click itself.
    const picture = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`the picture at ${address} was answered with ${answer.status}`);
      return answer.blob();
    });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
