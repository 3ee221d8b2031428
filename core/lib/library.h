// The part of the standard library that is written in Python: the files of core/lib. The native program carries them
// all; the wasm carries what nearly every asyncio program imports and leaves the others to its host, which fetches them
// in packs, each when the first of its files is imported. The table behind this function is made by core/lib/embed.mjs
// at build time, so a new module is a new file and nothing else.
#pragma once

#include <span>
#include <string_view>

namespace fermata {

struct LibraryFile {
  // Path below core/lib, with its extension: "contextlib.py", "asyncio/locks.py". A package is its "__init__.py".
  std::string_view name;
  std::string_view source;  // or frozen code (code/frozen.h)
};

// Files that are not in this program but the host's to fetch, all together.
struct LibraryPack {
  std::string_view name;
  // Their paths without the extension, a newline before and after each; a package's ends in a slash: "\nabc\njson/\n".
  std::string_view modules;
};

std::span<const LibraryFile> library_files();
std::span<const LibraryPack> library_packs();

}  // namespace fermata
