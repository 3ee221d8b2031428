// The part of the standard library that is written in Python: the files of core/lib. The native program carries them
// all; the wasm carries what nearly every asyncio program imports and leaves the others to its host, which fetches them
// in one file when the first of them is imported. The table behind this function is made by core/lib/embed.mjs at build
// time, so a new module is a new file and nothing else.
#pragma once

#include <span>
#include <string_view>

namespace fermata {

struct LibraryFile {
  // Path below core/lib, with its extension: "contextlib.py", "asyncio/locks.py". A package is its "__init__.py".
  std::string_view name;
  std::string_view source;  // or frozen code (code/frozen.h)
  // The host has it, not this program; the source is empty.
  bool outside = false;
};

// Sorted by name, byte by byte.
std::span<const LibraryFile> library_files();

}  // namespace fermata
