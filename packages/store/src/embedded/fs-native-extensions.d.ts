declare module "fs-native-extensions" {
  /** True when this descriptor now holds the exclusive lock. */
  export function tryLock(fd: number): boolean;
  export function unlock(fd: number): void;
}
