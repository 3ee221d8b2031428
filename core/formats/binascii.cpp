// Module binascii: bytes as text and back, and checksums.
#include <algorithm>
#include <cstring>
#include <memory>

#include "builtins/bytes_methods.h"
#include "builtins/common.h"

namespace fermata::formats {

namespace {

Raised error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "binascii", "Error", message);
}

// What may be given as bytes or as text of ASCII.
Result<std::string_view> ascii_argument(Vm& vm, Value value, std::string& copy) {
  if (Str* text = as_str(value)) {
    if (text->ascii) return text->ascii_view();
    return vm.value_error("string argument should contain only ASCII characters");
  }
  std::string_view data;
  if (TRY(bytes_seen(vm, value, data, copy))) return data;
  return vm.type_error({"argument should be bytes, buffer or ASCII string, not '", vm.type_of(value), "'"});
}

// Room for the answer, which may turn out shorter.
class Output {
 public:
  explicit Output(size_t most) : bytes_(new uint8_t[most]), end_(bytes_.get()) {}
  void add(unsigned byte) { *end_++ = static_cast<uint8_t>(byte); }
  void drop() { end_--; }
  void add(std::string_view bytes) { end_ = std::copy(bytes.begin(), bytes.end(), end_); }
  // `=` and two digits.
  void add_quoted(unsigned byte) {
    add('=');
    for (unsigned digit : {byte >> 4, byte & 15}) add(static_cast<uint8_t>("0123456789ABCDEF"[digit]));
  }
  size_t size() const { return static_cast<size_t>(end_ - bytes_.get()); }
  uint8_t last() const { return size() ? end_[-1] : 0; }
  Owned finish(Vm& vm) const { return bytes_from(vm.heap, {reinterpret_cast<const char*>(bytes_.get()), size()}); }

 private:
  std::unique_ptr<uint8_t[]> bytes_;
  uint8_t* end_;
};

uint8_t byte_at(std::string_view data, size_t index) {
  return static_cast<uint8_t>(data[index]);
}

// -- hexadecimal

Result<Owned> hexlify(Vm& vm, Args args) {
  std::string copy;
  std::string text = TRY(hex_text(vm, TRY(bytes_argument(vm, args[0], copy)), args[1], args[2]));
  return bytes_from(vm.heap, text);
}

Result<Owned> unhexlify(Vm& vm, Args args) {
  std::string copy;
  std::string_view text = TRY(ascii_argument(vm, args[0], copy));
  if (text.size() % 2) return error(vm, {"Odd-length string"});
  Ref<Bytes> bytes = new_bytes(vm.heap, static_cast<uint32_t>(text.size() / 2));
  for (size_t i = 0; i < text.size(); i += 2) {
    const int high = hex_digit(text[i]), low = hex_digit(text[i + 1]);
    if ((high | low) < 0) return error(vm, {"Non-hexadecimal digit found"});
    bytes->data()[i / 2] = static_cast<uint8_t>(high << 4 | low);
  }
  return bytes;
}

// -- base64

constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

Result<Owned> b2a_base64(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  const bool newline = TRY(vm.truth(args[1]));
  Ref<Bytes> text = new_bytes(vm.heap, static_cast<uint32_t>((data.size() + 2) / 3 * 4 + newline));
  auto* from = reinterpret_cast<const uint8_t*>(data.data());
  uint8_t* to = text->data();
  auto add = [&](uint32_t bits, int symbols) {
    for (int i = 0; i < 4; i++) *to++ = static_cast<uint8_t>(i < symbols ? kAlphabet[bits >> (18 - 6 * i) & 63] : '=');
  };
  size_t left = data.size();
  for (; left > 2; left -= 3, from += 3, to += 4) {
    const uint32_t bits = uint32_t{from[0]} << 16 | uint32_t{from[1]} << 8 | from[2];
    to[0] = static_cast<uint8_t>(kAlphabet[bits >> 18]);
    to[1] = static_cast<uint8_t>(kAlphabet[bits >> 12 & 63]);
    to[2] = static_cast<uint8_t>(kAlphabet[bits >> 6 & 63]);
    to[3] = static_cast<uint8_t>(kAlphabet[bits & 63]);
  }
  if (left == 1) add(uint32_t{from[0]} << 16, 2);
  if (left == 2) add(uint32_t{from[0]} << 16 | uint32_t{from[1]} << 8, 3);
  if (newline) *to = '\n';
  return text;
}

Result<Owned> a2b_base64(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(ascii_argument(vm, args[0], copy));
  const bool strict = TRY(vm.truth(args[1]));
  uint8_t values[256];
  std::memset(values, 64, sizeof values);
  for (uint8_t i = 0; i < 64; i++) values[static_cast<uint8_t>(kAlphabet[i])] = i;
  Output out(data.size());
  uint32_t bits = 0;
  // Of four symbols, how many there are; the `=` since the last.
  int filled = 0, pads = 0;
  for (size_t i = 0; i < data.size(); i++) {
    const uint8_t symbol = byte_at(data, i), value = values[symbol];
    if (symbol == '=') {
      if (strict && filled == 0)
        return error(vm, {i == 0 ? "Leading padding not allowed" : "Excess padding not allowed"});
      pads++;
      if (filled >= 2 && filled + pads >= 4) {
        if (strict && i + 1 < data.size()) return error(vm, {"Excess data after padding"});
        return out.finish(vm);
      }
      continue;
    }
    if (value == 64) {
      if (strict) return error(vm, {"Only base64 data is allowed"});
      continue;
    }
    if (strict && pads) return error(vm, {"Discontinuous padding not allowed"});
    pads = 0;
    bits = bits << 6 | value;
    if (filled > 0) out.add(bits >> (6 - 2 * filled));
    filled = (filled + 1) & 3;
  }
  if (filled == 1)
    return error(vm, {"Invalid base64-encoded string: number of data characters (", out.size() / 3 * 4 + 1,
                      ") cannot be 1 more than a multiple of 4"});
  if (filled) return error(vm, {"Incorrect padding"});
  return out.finish(vm);
}

// -- quoted-printable

constexpr size_t kLine = 76;  // characters of a line, with what breaks it

Result<Owned> a2b_qp(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(ascii_argument(vm, args[0], copy));
  const bool header = TRY(vm.truth(args[1]));
  Output out(data.size());
  for (size_t i = 0; i < data.size();) {
    const uint8_t byte = byte_at(data, i++);
    if (byte != '=') {
      out.add(header && byte == '_' ? ' ' : byte);
      continue;
    }
    if (i == data.size()) break;
    const int high = hex_digit(data[i]), low = i + 1 < data.size() ? hex_digit(data[i + 1]) : -1;
    if (data[i] == '\r' || data[i] == '\n') {  // a soft line break
      i = std::min(data.find('\n', i), data.size() - 1) + 1;
    } else if (data[i] == '=') {
      out.add('=');
      i++;
    } else if (high >= 0 && low >= 0) {
      out.add(static_cast<unsigned>(high << 4 | low));
      i += 2;
    } else {
      out.add('=');
    }
  }
  return out.finish(vm);
}

Result<Owned> b2a_qp(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  const bool tabs = TRY(vm.truth(args[1])), text = TRY(vm.truth(args[2])), header = TRY(vm.truth(args[3]));
  const size_t first = data.find('\n');
  const bool crlf = first != std::string_view::npos && first > 0 && data[first - 1] == '\r';
  const std::string_view newline = crlf ? "\r\n" : "\n";
  // Three characters for each byte, and a break after 25 of them.
  Output out(data.size() * 4 + 3);
  size_t column = 0;
  for (size_t i = 0; i < data.size(); i++) {
    const uint8_t byte = byte_at(data, i);
    const bool last = i + 1 == data.size();
    const char next = last ? '\0' : data[i + 1];
    if (text && (byte == '\n' || (byte == '\r' && next == '\n'))) {
      // Blanks at the end of a line would get lost.
      if (const uint8_t blank = out.last(); blank == ' ' || blank == '\t') {
        out.drop();
        out.add_quoted(blank);
      }
      out.add(newline);
      if (byte == '\r') i++;
      column = 0;
      continue;
    }
    const bool lone_dot = byte == '.' && column == 0 && (next == '\r' || next == '\n' || next == '\0');
    const bool line_byte = byte == '\r' || byte == '\n', blank = byte == ' ' || byte == '\t';
    const bool quoted = byte > 126 || byte == '=' || (header && byte == '_') || lone_dot || (!text && line_byte) ||
                        (blank && (tabs || last)) || (byte < 33 && !line_byte && !blank);
    const size_t size = quoted ? 3 : 1;
    // The last character of a line needs no room for a break.
    if (column + size >= kLine && (quoted || !(last || next == '\n'))) {
      out.add('=');
      out.add(newline);
      column = 0;
    }
    if (quoted)
      out.add_quoted(byte);
    else
      out.add(header && byte == ' ' ? '_' : byte);
    column += size;
  }
  return out.finish(vm);
}

// -- uuencoding: lines of up to 45 bytes

Result<Owned> b2a_uu(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  const bool backtick = TRY(vm.truth(args[1]));
  if (data.size() > 45) return error(vm, {"At most 45 bytes at once"});
  Output out(64);
  auto add = [&](size_t value) { out.add(static_cast<unsigned>(value == 0 && backtick ? '`' : value + ' ')); };
  add(data.size());
  for (size_t i = 0; i < data.size(); i += 3) {
    uint32_t bits = 0;
    for (size_t at = i; at < i + 3; at++) bits = bits << 8 | (at < data.size() ? byte_at(data, at) : 0);
    for (int shift = 18; shift >= 0; shift -= 6) add(bits >> shift & 63);
  }
  out.add('\n');
  return out.finish(vm);
}

Result<Owned> a2b_uu(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(ascii_argument(vm, args[0], copy));
  if (data.empty()) return error(vm, {"Missing length byte"});
  const size_t length = (byte_at(data, 0) - 32u) & 63;
  Output out(length);
  uint32_t bits = 0, filled = 0;
  size_t i = 1;
  while (out.size() < length) {
    // A line that ends early goes on with zeros.
    uint32_t value = 0;
    if (i < data.size() && data[i] != '\r' && data[i] != '\n') {
      const uint8_t symbol = byte_at(data, i++);
      if (symbol < 32 || symbol > 96) return error(vm, {"Illegal char"});
      value = (symbol - 32u) & 63;
    }
    bits = bits << 6 | value;
    filled += 6;
    if (filled < 8) continue;
    filled -= 8;
    out.add(bits >> filled & 255);
  }
  for (; i < data.size(); i++)
    if (data[i] != ' ' && data[i] != '`' && data[i] != '\r' && data[i] != '\n') return error(vm, {"Trailing garbage"});
  return out.finish(vm);
}

// -- checksums

// A number's low 32 bits.
Result<uint32_t> mask_argument(Vm& vm, Value value) {
  Owned number = TRY(vm.index_object(value));
  return static_cast<uint32_t>(int_and(vm.heap, number, Value::integer(UINT32_MAX))->as_int());
}

constexpr uint32_t kPolynomial = 0xEDB88320;  // of Ethernet, zip and PNG, its bits reversed

Result<Owned> crc32(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  uint32_t crc = ~TRY(mask_argument(vm, args[1]));
  auto* byte = reinterpret_cast<const uint8_t*>(data.data());
  const uint8_t* const end = byte + data.size();
  auto shifted = [](uint32_t value) { return value >> 1 ^ (value & 1 ? kPolynomial : 0); };
  // From about this length on the tables are worth their making: four bytes in one step (Kounavis and Berry).
  constexpr size_t kWorthTables = 256;
  if (data.size() >= kWorthTables) {
    uint32_t tables[4][256];
    tables[0][0] = 0;
    for (uint32_t bit = 128, value = 1; bit > 0; bit >>= 1) {
      value = shifted(value);
      for (uint32_t i = 0; i < 256; i += 2 * bit) tables[0][i + bit] = value ^ tables[0][i];
    }
    for (uint32_t i = 0; i < 256; i++)
      for (int t = 1; t < 4; t++) tables[t][i] = tables[t - 1][i] >> 8 ^ tables[0][tables[t - 1][i] & 255];
    for (; end - byte >= 4; byte += 4) {
      uint32_t word;
      std::memcpy(&word, byte, 4);
      crc ^= word;
      crc = tables[3][crc & 255] ^ tables[2][crc >> 8 & 255] ^ tables[1][crc >> 16 & 255] ^ tables[0][crc >> 24];
    }
  }
  for (; byte < end; byte++) {
    crc ^= *byte;
    for (int bit = 0; bit < 8; bit++) crc = shifted(crc);
  }
  return Owned::integer(~crc);
}

Result<Owned> crc_hqx(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  uint32_t crc = TRY(mask_argument(vm, args[1])) & 0xFFFF;
  for (char byte : data) {
    crc ^= uint32_t{static_cast<uint8_t>(byte)} << 8;
    for (int bit = 0; bit < 8; bit++) crc = (crc << 1 ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xFFFF;
  }
  return Owned::integer(crc);
}

const NativeRow kFunctions[] = {
    {"a2b_base64(data, /, *, strict_mode=False)", a2b_base64},
    {"a2b_hex(hexstr, /)", unhexlify},
    {"a2b_qp(data, header=False)", a2b_qp},
    {"a2b_uu(data, /)", a2b_uu},
    {"b2a_base64(data, /, *, newline=True)", b2a_base64},
    {"b2a_hex(data, sep=, bytes_per_sep=1)", hexlify},
    {"b2a_qp(data, quotetabs=False, istext=True, header=False)", b2a_qp},
    {"b2a_uu(data, /, *, backtick=False)", b2a_uu},
    {"crc32(data, crc=0, /)", crc32},
    {"crc_hqx(data, crc, /)", crc_hqx},
    {"hexlify(data, sep=, bytes_per_sep=1)", hexlify},
    {"unhexlify(hexstr, /)", unhexlify},
};

Result<void> prepare(Vm& vm, Module* module) {
  add_exception(vm, module, "Error", vm.exceptions.ValueError);
  add_exception(vm, module, "Incomplete", vm.exceptions.Exception);
  return {};
}

constexpr ModuleSpec binascii_module_spec = {
    .functions = kFunctions, .prepare = prepare, .doc = "Conversion between binary data and ASCII"};

}  // namespace

}  // namespace fermata::formats

namespace fermata {

extern const ModuleSpec binascii_module = formats::binascii_module_spec;

}  // namespace fermata
