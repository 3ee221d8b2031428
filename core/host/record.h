// Records: how requests and answers of operations are written. Fields one after another, each a u32 length (little
// endian) and its bytes.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fermata {

inline void append_field(std::string& record, std::string_view field) {
  for (int shift = 0; shift < 32; shift += 8) record += static_cast<char>(field.size() >> shift & 0xFF);
  record += field;
}

inline std::string write_record(std::initializer_list<std::string_view> fields) {
  std::string record;
  for (std::string_view field : fields) append_field(record, field);
  return record;
}

// The fields, as views into the record. A broken record ends at its last whole field.
inline std::vector<std::string_view> read_record(std::span<const std::byte> record) {
  std::vector<std::string_view> fields;
  size_t at = 0;
  while (at + 4 <= record.size()) {
    uint32_t length = 0;
    for (size_t i = 0; i < 4; ++i) length |= static_cast<uint32_t>(record[at + i]) << 8 * i;
    at += 4;
    if (length > record.size() - at) break;
    fields.emplace_back(reinterpret_cast<const char*>(record.data()) + at, length);
    at += length;
  }
  return fields;
}

}  // namespace fermata
