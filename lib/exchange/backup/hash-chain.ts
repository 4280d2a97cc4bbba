const BLOCK_BYTES = 1 << 20;

/** A checksum of bytes that arrive in pieces. */
export interface HashChain {
  add(bytes: Uint8Array): Promise<void>;
  /** 32 bytes; the chain takes no more after it. */
  head(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * A chain of SHA-256 over blocks of a mebibyte: each link is the hash of the link before and the next block, the first
 * of 32 zeros and the first block. Web Crypto cannot hash in pieces, and the whole may be larger than memory.
 */
export function hashChain(): HashChain {
  // The link, and behind it the block that is being filled.
  const held = new Uint8Array(32 + BLOCK_BYTES);
  let length = 0;
  const close = async () => {
    held.set(new Uint8Array(await crypto.subtle.digest('SHA-256', held.subarray(0, 32 + length))));
    length = 0;
  };
  return {
    async add(bytes) {
      for (let from = 0; from < bytes.length; ) {
        const part = bytes.subarray(from, from + BLOCK_BYTES - length);
        held.set(part, 32 + length);
        length += part.length;
        from += part.length;
        if (length === BLOCK_BYTES) await close();
      }
    },
    async head() {
      if (length > 0) await close();
      return held.slice(0, 32);
    },
  };
}

/** `0a1b...` */
export function hexFromBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
