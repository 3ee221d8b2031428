#include "builtins/str_search.h"

#include <cstring>

namespace fermata {

namespace {

// The needle's points in the width of the text; none when it holds a character that the text cannot have.
template <typename T>
struct Needle {
  const T* points = nullptr;
  uint32_t length = 0;
  bool possible = true;
  std::vector<T> converted;

  Needle() = default;
  explicit Needle(const Str* needle) : length(needle->length) {
    if (needle->width == sizeof(T)) {
      points = reinterpret_cast<const T*>(needle->bytes());
    } else if (needle->width > sizeof(T)) {
      possible = false;
    } else {
      converted.resize(length);
      for (uint32_t i = 0; i < length; i++) converted[i] = static_cast<T>(needle->at(i));
      points = converted.data();
    }
  }
};

const uint8_t* find_point(const uint8_t* from, const uint8_t* end, uint8_t point) {
  return static_cast<const uint8_t*>(std::memchr(from, point, static_cast<size_t>(end - from)));
}
template <typename T>
const T* find_point(const T* from, const T* end, T point) {
  for (; from < end; from++) {
    if (*from == point) return from;
  }
  return nullptr;
}

// Skips by the last point of the needle (Horspool), so that long needles in long texts stay quick; a table of 256 is
// enough for any width, because points that share a place only skip less.
template <typename T>
struct Horspool {
  uint32_t skip[256];
  Horspool(const T* needle, uint32_t length) {
    for (uint32_t& distance : skip) distance = length;
    for (uint32_t i = 0; i + 1 < length; i++) skip[needle[i] & 255] = length - 1 - i;
  }
};

// Gets each place that was found, and answers whether to go on.
using Visit = bool (*)(void* context, int64_t place);

// Looks at every point of the text once (Knuth, Morris and Pratt): for texts that are almost the needle all over. Out
// of line, where hardly anybody comes.
template <typename T>
[[gnu::noinline]] void find_steadily(const T* text, int64_t at, int64_t end, const T* points, uint32_t length,
                                     Visit visit, void* context) {
  // How much of the needle stands at the end of each of its beginnings.
  std::vector<uint32_t> again(length, 0);
  for (uint32_t i = 1, matched = 0; i < length; i++) {
    while (matched > 0 && points[i] != points[matched]) matched = again[matched - 1];
    if (points[i] == points[matched]) matched++;
    again[i] = matched;
  }
  for (uint32_t matched = 0; at < end; at++) {
    while (matched > 0 && text[at] != points[matched]) matched = again[matched - 1];
    if (text[at] == points[matched]) matched++;
    if (matched < length) continue;
    if (!visit(context, at + 1 - length)) return;
    matched = 0;
  }
}

template <typename T>
void find_each(const T* text, int64_t start, int64_t end, const Needle<T>& needle, Visit visit, void* context) {
  if (!needle.possible || needle.length == 0 || end - start < needle.length) return;
  const T* points = needle.points;
  const uint32_t length = needle.length;
  const T* at = text + start;
  const T* last = text + end - length;
  const size_t rest = (length - 1) * sizeof(T);
  if (length < 4 || last - at < 256) {
    while (at <= last) {
      at = find_point(at, last + 1, points[0]);
      if (!at) return;
      if (std::memcmp(at + 1, points + 1, rest) == 0) {
        if (!visit(context, at - text)) return;
        at += length;
      } else {
        at++;
      }
    }
    return;
  }
  Horspool<T> table(points, length);
  const T final = points[length - 1];
  int64_t patience = 16 * (end - start);
  while (at <= last) {
    T point = at[length - 1];
    if (point == final) {
      if (std::memcmp(at, points, rest) == 0) {
        if (!visit(context, at - text)) return;
        at += length;
        continue;
      }
      patience -= length;
      if (patience < 0) return find_steadily(text, at - text, end, points, length, visit, context);
    }
    at += table.skip[point & 255];
  }
}

template <typename T>
int64_t rfind(const T* text, int64_t start, int64_t end, const Needle<T>& needle) {
  if (!needle.possible) return -1;
  for (int64_t at = end - needle.length; at >= start; at--) {
    if (text[at] == needle.points[0] && std::memcmp(text + at, needle.points, needle.length * sizeof(T)) == 0)
      return at;
  }
  return -1;
}

template <typename T>
using Point = std::remove_const_t<std::remove_pointer_t<T>>;

void find_in_any_width(const Str* text, const Str* needle, int64_t start, int64_t end, Visit visit, void* context) {
  with_points(text, [&](auto* points) {
    find_each(points, start, end, Needle<Point<decltype(points)>>(needle), visit, context);
  });
}

template <typename Body>
void find_places(const Str* text, const Str* needle, int64_t start, int64_t end, Body body) {
  auto visit = [](void* context, int64_t place) { return (*static_cast<Body*>(context))(place); };
  find_in_any_width(text, needle, start, end, visit, &body);
}

}  // namespace

size_t find_bytes(std::string_view text, std::string_view needle, size_t from) {
  // Searching for little is quickest as it is.
  if (needle.size() < 16 || from > text.size()) return text.find(needle, from);
  Needle<uint8_t> wanted;
  wanted.points = reinterpret_cast<const uint8_t*>(needle.data());
  wanted.length = static_cast<uint32_t>(needle.size());
  size_t found = std::string_view::npos;
  auto visit = [](void* context, int64_t place) {
    *static_cast<size_t*>(context) = static_cast<size_t>(place);
    return false;
  };
  find_each(reinterpret_cast<const uint8_t*>(text.data()), static_cast<int64_t>(from),
            static_cast<int64_t>(text.size()), wanted, visit, &found);
  return found;
}

int64_t str_find_char(const Str* text, char32_t c, int64_t start, int64_t end) {
  return with_points(text, [&](auto* points) -> int64_t {
    using T = Point<decltype(points)>;
    if (c > static_cast<T>(~T{0}) || start >= end) return -1;
    const T* found = find_point(points + start, points + end, static_cast<T>(c));
    return found ? found - points : -1;
  });
}

int64_t str_find_in(const Str* text, const Str* needle, int64_t start, int64_t end) {
  if (end - start < needle->length) return -1;
  if (needle->length == 0) return start;
  if (needle->length == 1) return str_find_char(text, needle->at(0), start, end);
  int64_t found = -1;
  find_places(text, needle, start, end, [&](int64_t place) {
    found = place;
    return false;
  });
  return found;
}

int64_t str_rfind_in(const Str* text, const Str* needle, int64_t start, int64_t end) {
  if (end - start < needle->length) return -1;
  if (needle->length == 0) return end;
  return with_points(text,
                     [&](auto* points) { return rfind(points, start, end, Needle<Point<decltype(points)>>(needle)); });
}

std::vector<uint32_t> str_find_all(const Str* text, const Str* needle, int64_t limit) {
  std::vector<uint32_t> places;
  if (limit == 0) return places;
  find_places(text, needle, 0, text->length, [&](int64_t place) {
    places.push_back(static_cast<uint32_t>(place));
    return limit < 0 || static_cast<int64_t>(places.size()) < limit;
  });
  return places;
}

int64_t str_count_in(const Str* text, const Str* needle, int64_t start, int64_t end) {
  if (end < start) return 0;
  if (needle->length == 0) return end - start + 1;
  int64_t count = 0;
  find_places(text, needle, start, end, [&](int64_t) {
    count++;
    return true;
  });
  return count;
}

bool str_has_at(const Str* text, const Str* needle, int64_t place) {
  if (place < 0 || place + needle->length > text->length) return false;
  if (text->width == needle->width) {
    return std::memcmp(text->bytes() + place * text->width, needle->bytes(), size_t{needle->length} * needle->width) ==
           0;
  }
  for (uint32_t i = 0; i < needle->length; i++) {
    if (text->at(static_cast<uint32_t>(place) + i) != needle->at(i)) return false;
  }
  return true;
}

}  // namespace fermata
