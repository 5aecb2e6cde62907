import { folderPlace } from '../../../src/workbench/files/save-places';

type Tree = Map<string, Tree | Uint8Array>;

/** A folder of the person's disk, as far as saving needs one. */
function folder(tree: Tree): FileSystemDirectoryHandle {
  const missing = () => new DOMException('not there', 'NotFoundError');
  return {
    getDirectoryHandle: (name: string) => {
      const below = tree.get(name) ?? new Map<string, Tree | Uint8Array>();
      tree.set(name, below);
      return below instanceof Map ? Promise.resolve(folder(below)) : Promise.reject(missing());
    },
    getFileHandle: (name: string, options?: { create?: boolean }) => {
      if (!tree.has(name) && !options?.create) return Promise.reject(missing());
      let content = new Uint8Array();
      return Promise.resolve({
        createWritable: () =>
          Promise.resolve({
            write: (bytes: Uint8Array<ArrayBuffer>) => {
              content = bytes;
              return Promise.resolve();
            },
            close: () => {
              tree.set(name, content);
              return Promise.resolve();
            },
          }),
      });
    },
  } as unknown as FileSystemDirectoryHandle;
}

it('a copy goes into the folders it came from', async () => {
  const tree: Tree = new Map();
  await folderPlace(folder(tree)).save('甲/乙/表.xlsx', Uint8Array.of(1, 2));
  const inner = (tree.get('甲') as Tree).get('乙') as Tree;
  expect(inner.get('表.xlsx')).toEqual(Uint8Array.of(1, 2));
});

it('a file that is there already is never overwritten', async () => {
  const tree: Tree = new Map([['表.xlsx', Uint8Array.of(9)]]);
  const place = folderPlace(folder(tree));
  await place.save('表.xlsx', Uint8Array.of(1));
  await place.save('表.xlsx', Uint8Array.of(2));
  expect(tree).toEqual(
    new Map([
      ['表.xlsx', Uint8Array.of(9)],
      ['表(2).xlsx', Uint8Array.of(1)],
      ['表(3).xlsx', Uint8Array.of(2)],
    ]),
  );
});

it('whatever else goes wrong is passed on', async () => {
  const refusing = {
    getFileHandle: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  } as unknown as FileSystemDirectoryHandle;
  await expect(folderPlace(refusing).save('表.xlsx', Uint8Array.of(1))).rejects.toThrow('no');
});
