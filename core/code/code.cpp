#include "code/code.h"

#include <algorithm>

namespace fermata {

Ref<Source> new_source(Heap& heap, Type* type, Ref<Str> filename, std::string text, bool library) {
  Ref<Source> source = heap.make<Source>(type);
  source->filename = std::move(filename);
  source->line_starts = new std::vector<uint32_t>{0};
  for (size_t i = 0; i < text.size(); ++i) {
    bool ends = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'));
    if (ends) source->line_starts->push_back(static_cast<uint32_t>(i + 1));
  }
  source->text = new std::string(std::move(text));
  source->library = library;
  return source;
}

uint32_t Source::line_of(uint32_t offset) const {
  auto after = std::upper_bound(line_starts->begin(), line_starts->end(), offset);
  return static_cast<uint32_t>(after - line_starts->begin());
}

std::string_view Source::line_text(uint32_t line) const {
  if (line == 0 || line > line_starts->size()) return {};
  uint32_t start = (*line_starts)[line - 1];
  if (start > text->size()) return {};
  std::string_view rest = std::string_view(*text).substr(start);
  return rest.substr(0, rest.find_first_of("\r\n"));
}

Ref<Code> new_code(Heap& heap, Type* type) {
  Ref<Code> code = heap.make<Code>(type);
  code->class_cell = kNone;
  return code;
}

uint32_t Code::line_at(uint32_t instruction) const {
  // Instructions without a place of their own (making cells, say) belong to the first line.
  if (instruction >= positions->size()) return first_line;
  Position position = (*positions)[instruction];
  if (position.start == 0 && position.end == 0) return first_line;
  return source->line_of(position.start);
}

const OpcodeInfo& opcode_info(Opcode op) {
  static constexpr OpcodeInfo kInfo[] = {
#define X(name, operands, returns, picture) {#name, operands},
#include "code/opcodes.def"
#undef X
  };
  return kInfo[static_cast<int>(op)];
}

}  // namespace fermata
