#include "builtins/codecs.h"

#include <string>

#include "base/utf8.h"
#include "builtins/str_methods.h"

namespace fermata {

namespace {

enum class Encoding : uint8_t {
  Utf8,
  Utf8Sig,
  Ascii,
  Latin1,
  Utf16,
  Utf16Le,
  Utf16Be,
  Utf32,
  Utf32Le,
  Utf32Be,
  Cp1252,
  Unknown
};

struct EncodingName {
  const char* alias;
  Encoding encoding;
};
const EncodingName kEncodings[] = {
    {"utf-8", Encoding::Utf8},        {"utf8", Encoding::Utf8},         {"u8", Encoding::Utf8},
    {"utf", Encoding::Utf8},          {"cp65001", Encoding::Utf8},      {"utf-8-sig", Encoding::Utf8Sig},
    {"ascii", Encoding::Ascii},       {"us-ascii", Encoding::Ascii},    {"646", Encoding::Ascii},
    {"latin-1", Encoding::Latin1},    {"latin1", Encoding::Latin1},     {"latin", Encoding::Latin1},
    {"l1", Encoding::Latin1},         {"iso-8859-1", Encoding::Latin1}, {"iso8859-1", Encoding::Latin1},
    {"8859", Encoding::Latin1},       {"cp819", Encoding::Latin1},      {"utf-16", Encoding::Utf16},
    {"utf16", Encoding::Utf16},       {"u16", Encoding::Utf16},         {"utf-16-le", Encoding::Utf16Le},
    {"utf-16le", Encoding::Utf16Le},  {"utf-16-be", Encoding::Utf16Be}, {"utf-16be", Encoding::Utf16Be},
    {"utf-32", Encoding::Utf32},      {"utf32", Encoding::Utf32},       {"u32", Encoding::Utf32},
    {"utf-32-le", Encoding::Utf32Le}, {"utf-32le", Encoding::Utf32Le},  {"utf-32-be", Encoding::Utf32Be},
    {"utf-32be", Encoding::Utf32Be},  {"cp1252", Encoding::Cp1252},     {"windows-1252", Encoding::Cp1252},
    {"1252", Encoding::Cp1252},
};

Encoding find_encoding(const Str* name) {
  if (!name || (name->ascii && name->ascii_view() == "utf-8")) return Encoding::Utf8;
  std::string text;
  for (uint32_t i = 0; i < name->length; i++) {
    char32_t c = name->at(i);
    if (c >= 'A' && c <= 'Z') c += 32;
    utf8::append(text, c == '_' || c == ' ' ? U'-' : c);
  }
  for (const EncodingName& entry : kEncodings) {
    if (text == entry.alias) return entry.encoding;
  }
  return Encoding::Unknown;
}

// What a codec calls itself in errors.
const char* codec_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Sig: return "utf-8";
    case Encoding::Ascii: return "ascii";
    case Encoding::Latin1: return "latin-1";
    case Encoding::Utf16: return "utf-16";
    case Encoding::Utf16Le: return "utf-16-le";
    case Encoding::Utf16Be: return "utf-16-be";
    case Encoding::Utf32: return "utf-32";
    case Encoding::Utf32Le: return "utf-32-le";
    case Encoding::Utf32Be: return "utf-32-be";
    default: return "charmap";
  }
}

// Of 0x80 … 0x9F; 0 is undefined. The rest of cp1252 is latin-1.
const char16_t kCp1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

constexpr bool is_surrogate(char32_t c) {
  return c >= 0xD800 && c <= 0xDFFF;
}

enum class Handler : uint8_t {
  Strict,
  Ignore,
  Replace,
  BackslashReplace,
  XmlCharRefReplace,
  SurrogateEscape,
  SurrogatePass,
  Unknown
};

Handler find_handler(const Str* name) {
  static const char* const names[] = {
      "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"};
  if (!name) return Handler::Strict;
  for (uint8_t i = 0; i < 7; i++) {
    if (str_equals(name, names[i])) return static_cast<Handler>(i);
  }
  return Handler::Unknown;
}

// What a handler that is not one of those above answers for an error: its replacement and where to go on, in what has
// `length` characters, or in the bytes that the handler put into the error it decodes. The handlers are the library's,
// in the module codecs.
struct Handled {
  Owned replacement;
  size_t position;
};
Result<Handled> call_handler(Vm& vm, const Str* name, Value error, size_t length, Owned* bytes = nullptr) {
  Owned codecs = TRY(vm.import_module("codecs"));
  Owned handler = TRY(vm.call(TRY(vm.get_attribute(codecs, "lookup_error")), {Value(const_cast<Str*>(name))}));
  Owned answer = TRY(vm.call(handler, {error}));
  Tuple* pair = cast_if<Tuple>(answer, kTupleSubclass);
  const bool decoding = vm.type_of(error) == vm.exceptions.UnicodeDecodeError;
  if (!pair || pair->length != 2 ||
      !(as_str(pair->items()[0]) || (!decoding && cast_if<Bytes>(pair->items()[0], kBytesSubclass)))) {
    return vm.type_error({decoding ? "decoding error handler must return (str, int) tuple"
                                   : "encoding error handler must return (str/bytes, int) tuple"});
  }
  if (bytes) {
    *bytes = TRY(vm.get_attribute(error, "object"));
    Bytes* replaced = cast_if<Bytes>(*bytes, kBytesSubclass);
    if (!replaced) return vm.type_error({"UnicodeError 'object' attribute must be a bytes"});
    length = replaced->view().size();
  }
  const int64_t given = TRY(vm.index(pair->items()[1]));
  const int64_t position = given < 0 ? given + static_cast<int64_t>(length) : given;
  if (position < 0 || position > static_cast<int64_t>(length)) {
    return vm.index_error({"position ", given, " from error handler out of bounds"});
  }
  return Handled{Owned(pair->items()[0]), static_cast<size_t>(position)};
}

// An encoding that is not one of those above: codecs.lookup() knows it, or raises LookupError.
Result<Owned> through_codecs(Vm& vm, const char* function, Value object, const Str* encoding, const Str* errors) {
  Owned codecs = TRY(vm.import_module("codecs"));
  Ref<Str> strict = vm.str_of("strict");
  return vm.call(
      TRY(vm.get_attribute(codecs, function)),
      {object, Value(const_cast<Str*>(encoding)), errors ? Value(const_cast<Str*>(errors)) : Value(strict.get())});
}

void append_escape(std::string& out, char32_t c) {
  int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
  out += digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U";
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += "0123456789abcdef"[c >> shift & 15];
}

// -- decoding

struct Decoder {
  Vm& vm;
  Owned object;  // whose bytes are `data`
  std::string_view data;
  Encoding encoding;
  const Str* errors;
  StrBuilder out;
  bool big = false;  // of utf-16 and utf-32: the order of the bytes

  // Bytes [start, end) mean nothing: what the handler makes of them, or UnicodeDecodeError. Answers where to go on.
  Result<size_t> malformed(size_t start, size_t end, const char* reason) {
    Handler handler = find_handler(errors);
    auto byte = [&](size_t i) { return static_cast<uint8_t>(data[i]); };
    switch (handler) {
      case Handler::XmlCharRefReplace:  // refuses
      case Handler::Unknown: {
        Owned problem = TRY(error(start, end, reason));
        Handled handled = TRY(call_handler(vm, errors, problem, 0, &object));
        data = static_cast<Bytes*>(object->object())->view();
        out.append(static_cast<Str*>(handled.replacement->object()));
        return handled.position;
      }
      case Handler::Ignore: return end;
      case Handler::Replace: out.append(U'\uFFFD'); return end;
      case Handler::BackslashReplace: {
        std::string escaped;
        for (size_t i = start; i < end; i++) append_escape(escaped, byte(i));
        out.append_ascii(escaped);
        return end;
      }
      case Handler::SurrogateEscape: {
        size_t i = start;
        while (i < end && byte(i) >= 0x80) out.append(char32_t{0xDC00} + byte(i++));
        if (i > start) return i;
        break;
      }
      case Handler::SurrogatePass:
        if (encoding <= Encoding::Utf8Sig) {
          utf8::Decoded decoded = utf8::decode(data.substr(start));
          if (decoded.size == 3) {
            out.append(decoded.code_point);
            return start + 3;
          }
        } else if (encoding >= Encoding::Utf16 && encoding <= Encoding::Utf32Be) {
          const size_t size = encoding < Encoding::Utf32 ? 2 : 4;
          if (data.size() - start >= size) {
            char32_t c = unit(start, size, big);
            if (is_surrogate(c)) {
              out.append(c);
              return start + size;
            }
          }
        }
        break;
      default: break;
    }
    return vm.raise(TRY(error(start, end, reason)));
  }

  Result<Owned> error(size_t start, size_t end, const char* reason) {
    const char* shown = codec_name(encoding);
    if (encoding == Encoding::Utf16) shown = big ? "utf-16-be" : "utf-16-le";
    if (encoding == Encoding::Utf32) shown = big ? "utf-32-be" : "utf-32-le";
    Owned name = vm.str_of(shown), why = vm.str_of(reason);
    Owned bytes = cast_if<Bytes>(object, kBytesSubclass) ? Owned(object.get()) : Owned(bytes_from(vm.heap, data));
    return vm.call(Value(vm.exceptions.UnicodeDecodeError), {name, bytes, Value::integer(static_cast<int64_t>(start)),
                                                             Value::integer(static_cast<int64_t>(end)), why});
  }

  Result<void> utf8_text() {
    for (size_t i = 0; i < data.size();) {
      size_t valid = utf8::find_invalid(data.substr(i));
      out.append_utf8(data.substr(i, valid));
      i += valid;
      if (i == data.size()) break;
      auto byte = [&](size_t k) { return static_cast<uint8_t>(data[i + k]); };
      const size_t left = data.size() - i;
      const uint8_t lead = byte(0);
      const size_t needed = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      if (needed == 1) {
        i = TRY(malformed(i, i + 1, "invalid start byte"));
        continue;
      }
      size_t good = 1;
      for (; good < needed && good < left; good++) {
        uint8_t low = 0x80, high = 0xBF;
        if (good == 1) {
          if (lead == 0xE0) low = 0xA0;
          if (lead == 0xED) high = 0x9F;
          if (lead == 0xF0) low = 0x90;
          if (lead == 0xF4) high = 0x8F;
        }
        if (byte(good) < low || byte(good) > high) break;
      }
      i = TRY(malformed(i, i + good, good == left ? "unexpected end of data" : "invalid continuation byte"));
    }
    return {};
  }

  Result<void> bytes_text() {
    for (size_t i = 0; i < data.size();) {
      auto byte = static_cast<uint8_t>(data[i]);
      if (encoding == Encoding::Ascii && byte >= 0x80) {
        i = TRY(malformed(i, i + 1, "ordinal not in range(128)"));
        continue;
      }
      char32_t c = byte;
      if (encoding == Encoding::Cp1252 && byte >= 0x80 && byte < 0xA0) c = kCp1252[byte - 0x80];
      if (c == 0 && byte != 0) {
        i = TRY(malformed(i, i + 1, "character maps to <undefined>"));
        continue;
      }
      out.append(c);
      i++;
    }
    return {};
  }

  char32_t unit(size_t at, size_t size, bool high_first) const {
    char32_t value = 0;
    for (size_t k = 0; k < size; k++) {
      value |= char32_t{static_cast<uint8_t>(data[at + k])} << 8 * (high_first ? size - 1 - k : k);
    }
    return value;
  }

  Result<void> wide_text(size_t size) {
    big = encoding == Encoding::Utf16Be || encoding == Encoding::Utf32Be;
    size_t i = 0;
    if ((encoding == Encoding::Utf16 || encoding == Encoding::Utf32) && data.size() >= size) {
      big = unit(0, size, true) == 0xFEFF;
      if (big || unit(0, size, false) == 0xFEFF) i = size;
    }
    while (i < data.size()) {
      if (data.size() - i < size) {
        i = TRY(malformed(i, data.size(), "truncated data"));
        continue;
      }
      char32_t c = unit(i, size, big);
      if (size == 4) {
        if (is_surrogate(c)) {
          i = TRY(malformed(i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)"));
        } else if (c > 0x10FFFF) {
          i = TRY(malformed(i, i + 4, "code point not in range(0x110000)"));
        } else {
          out.append(c);
          i += 4;
        }
        continue;
      }
      if (!is_surrogate(c)) {
        out.append(c);
        i += 2;
      } else if (c >= 0xDC00) {
        i = TRY(malformed(i, i + 2, "illegal encoding"));
      } else if (data.size() - i < 4) {
        i = TRY(malformed(i, data.size(), "unexpected end of data"));
      } else {
        char32_t low = unit(i + 2, 2, big);
        if (low < 0xDC00 || low > 0xDFFF) {
          i = TRY(malformed(i, i + 2, "illegal UTF-16 surrogate"));
        } else {
          out.append(0x10000 + ((c & 0x3FF) << 10 | (low & 0x3FF)));
          i += 4;
        }
      }
    }
    return {};
  }
};

// -- encoding

struct Encoder {
  Vm& vm;
  Str* text;
  Encoding encoding;
  const Str* errors;
  std::string out;

  void append_unit(char32_t value, size_t size, bool big) {
    for (size_t k = 0; k < size; k++) out += static_cast<char>(value >> 8 * (big ? size - 1 - k : k));
  }

  // False when the encoding has no place for the character.
  bool append(char32_t c) {
    const bool big = encoding == Encoding::Utf16Be || encoding == Encoding::Utf32Be;
    switch (encoding) {
      case Encoding::Ascii:
      case Encoding::Latin1:
        if (c >= (encoding == Encoding::Ascii ? 0x80u : 0x100u)) return false;
        out += static_cast<char>(c);
        return true;
      case Encoding::Cp1252:
        if (c < 0x80 || (c >= 0xA0 && c < 0x100)) {
          out += static_cast<char>(c);
          return true;
        }
        for (uint32_t i = 0; i < 32; i++) {
          if (kCp1252[i] == c) {
            out += static_cast<char>(0x80 + i);
            return true;
          }
        }
        return false;
      case Encoding::Utf8:
      case Encoding::Utf8Sig:
        if (is_surrogate(c)) return false;
        utf8::append(out, c);
        return true;
      case Encoding::Utf16:
      case Encoding::Utf16Le:
      case Encoding::Utf16Be:
        if (is_surrogate(c)) return false;
        if (c >= 0x10000) {
          append_unit(0xD7C0 + (c >> 10), 2, big);
          c = 0xDC00 | (c & 0x3FF);
        }
        append_unit(c, 2, big);
        return true;
      default:
        if (is_surrogate(c)) return false;
        append_unit(c, 4, big);
        return true;
    }
  }

  const char* reason() const {
    switch (encoding) {
      case Encoding::Ascii: return "ordinal not in range(128)";
      case Encoding::Latin1: return "ordinal not in range(256)";
      case Encoding::Cp1252: return "character maps to <undefined>";
      default: return "surrogates not allowed";
    }
  }

  Raised unencodable(uint32_t start) {
    Result<Owned> made = error(start);
    return made.is_raised() ? Raised{} : vm.raise(std::move(made).value());
  }

  Result<Owned> error(uint32_t start) {
    uint32_t end = start + 1;
    const size_t size = out.size();
    // One error covers a whole run, except where units are of more bytes.
    const bool single = encoding >= Encoding::Utf16 && encoding <= Encoding::Utf32Be;
    while (end < text->length && !single && !append(text->at(end))) end++;
    out.resize(size);
    Owned name = vm.str_of(codec_name(encoding)), why = vm.str_of(reason());
    const Value args[] = {name, Value(text), Value::integer(start), Value::integer(end), why};
    return vm.call(Value(vm.exceptions.UnicodeEncodeError), args);
  }

  // What stands for the character at `i`; answers where to go on.
  Result<uint32_t> handle(uint32_t i) {
    char32_t c = text->at(i);
    std::string replacement;
    switch (find_handler(errors)) {
      case Handler::Unknown: {
        Owned problem = TRY(error(i));
        Handled handled = TRY(call_handler(vm, errors, problem, text->length));
        if (auto* bytes = cast_if<Bytes>(handled.replacement, kBytesSubclass)) {
          out += bytes->view();
        } else {
          auto* piece = static_cast<Str*>(handled.replacement->object());
          for (uint32_t k = 0; k < piece->length; k++) {
            if (!append(piece->at(k))) return unencodable(i);
          }
        }
        return static_cast<uint32_t>(handled.position);
      }
      case Handler::Ignore: return i + 1;
      case Handler::Replace: replacement = "?"; break;
      case Handler::BackslashReplace: append_escape(replacement, c); break;
      case Handler::XmlCharRefReplace: replacement = "&#" + std::to_string(static_cast<uint32_t>(c)) + ";"; break;
      case Handler::SurrogateEscape:
        if (c < 0xDC80 || c > 0xDCFF) return unencodable(i);
        out += static_cast<char>(c - 0xDC00);
        return i + 1;
      case Handler::SurrogatePass:
        if (!is_surrogate(c) || encoding == Encoding::Ascii || encoding == Encoding::Latin1 ||
            encoding == Encoding::Cp1252) {
          return unencodable(i);
        }
        if (encoding <= Encoding::Utf8Sig) {
          utf8::append(out, c);
        } else {
          append_unit(c, encoding < Encoding::Utf32 ? 2 : 4,
                      encoding == Encoding::Utf16Be || encoding == Encoding::Utf32Be);
        }
        return i + 1;
      default: return unencodable(i);
    }
    for (char each : replacement) append(static_cast<uint8_t>(each));
    return i + 1;
  }

  Result<void> run() {
    if (encoding == Encoding::Utf8Sig) out = "\xEF\xBB\xBF";
    if (encoding == Encoding::Utf16) append_unit(0xFEFF, 2, false);
    if (encoding == Encoding::Utf32) append_unit(0xFEFF, 4, false);
    for (uint32_t i = 0; i < text->length;) {
      i = append(text->at(i)) ? i + 1 : TRY(handle(i));
    }
    return {};
  }
};

// CPython finds these codecs by way of its registry, which says so in a note. Answers that it is raised.
Raised noted(Vm& vm, std::string_view kind, Encoding encoding, const Str* name) {
  const bool direct = encoding <= Encoding::Utf16 || encoding == Encoding::Utf32;
  if (!vm.pending_is(vm.exceptions.UnicodeError) || (direct && encoding != Encoding::Utf8Sig)) return Raised{};
  Owned error = vm.take_pending();
  Ref<Str> note = str_from_pieces(vm.heap, {kind, " with '", name, "' codec failed"});
  TRY(vm.call_method(error, vm.intern("add_note"), {Value(note.get())}));
  return vm.raise_again(std::move(error));
}

}  // namespace

Result<Ref<Str>> decode_text(Vm& vm, Value object, std::string_view data, const Str* name, const Str* errors) {
  Encoding encoding = find_encoding(name);
  if (encoding == Encoding::Unknown) {
    Owned text = TRY(through_codecs(vm, "_decoded", object, name, errors));
    return Ref<Str>(static_cast<Str*>(text->object()));
  }
  const bool one_byte = encoding == Encoding::Utf8 || encoding == Encoding::Ascii || encoding == Encoding::Latin1;
  if (one_byte && utf8::is_ascii(data)) return str_from_ascii(vm.heap, data);
  const bool utf8 = encoding == Encoding::Utf8 || encoding == Encoding::Utf8Sig;
  const bool has_signature = encoding == Encoding::Utf8Sig && data.starts_with("\xEF\xBB\xBF");
  if (has_signature) data.remove_prefix(3);
  if (utf8 && utf8::find_invalid(data) == data.size()) return str_from_utf8(vm.heap, data);
  // What errors tell of begins behind the signature.
  Owned decoded = has_signature ? Owned(bytes_from(vm.heap, data)) : Owned(object);
  Decoder decoder{vm, std::move(decoded), data, encoding, errors, StrBuilder(vm.heap)};
  const bool wide = encoding >= Encoding::Utf16 && encoding <= Encoding::Utf32Be;
  Result<void> done = utf8   ? decoder.utf8_text()
                      : wide ? decoder.wide_text(encoding < Encoding::Utf32 ? 2 : 4)
                             : decoder.bytes_text();
  if (done.is_raised()) return noted(vm, "decoding", encoding, name);
  return decoder.out.finish();
}

Result<Ref<Bytes>> encode_text(Vm& vm, Str* text, const Str* name, const Str* errors) {
  Encoding encoding = find_encoding(name);
  if (encoding == Encoding::Unknown) {
    Owned bytes = TRY(through_codecs(vm, "_encoded", Value(text), name, errors));
    return Ref<Bytes>(static_cast<Bytes*>(bytes->object()));
  }
  if (text->ascii && (encoding == Encoding::Utf8 || encoding == Encoding::Ascii || encoding == Encoding::Latin1)) {
    return bytes_from(vm.heap, text->ascii_view());
  }
  Encoder encoder{vm, text, encoding, errors, {}};
  if (encoder.run().is_raised()) return noted(vm, "encoding", encoding, name);
  return bytes_from(vm.heap, encoder.out);
}

Result<Owned> str_encode(Vm& vm, Args args) {
  Str* encoding = TRY(c_string_argument(vm, args[1], "encode", "'encoding'"));
  Str* errors = TRY(c_string_argument(vm, args[2], "encode", "'errors'"));
  return TRY(encode_text(vm, self_str(args), encoding, errors));
}

}  // namespace fermata
