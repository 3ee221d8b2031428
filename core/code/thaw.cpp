// Reading frozen code: the format is described in frozen.h.
#include <bit>
#include <vector>

#include "code/frozen.h"
#include "objects/int.h"

namespace fermata {
namespace {

class Thawer {
 public:
  Thawer(Heap& heap, Type* code_type, const Ref<Source>& source, std::string_view frozen)
      : heap_(heap), code_type_(code_type), source_(source), rest_(frozen.substr(1)) {}

  Ref<Code> module() {
    texts_.resize(count());
    for (Ref<Str>& text : texts_) {
      uint32_t header = count();
      std::string_view utf8 = bytes(header >> 1);
      text = (header & 1) != 0 ? Ref<Str>(heap_.intern(utf8)) : str_from_utf8(heap_, utf8);
    }
    return read();
  }

 private:
  uint64_t number() {
    uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
      auto byte = static_cast<uint8_t>(rest_.front());
      rest_.remove_prefix(1);
      value |= uint64_t{byte & 127U} << shift;
      if (byte < 128) return value;
    }
  }
  uint32_t count() { return static_cast<uint32_t>(number()); }
  uint16_t half() { return static_cast<uint16_t>(number()); }
  int64_t signed_number() {
    uint64_t value = number();
    return static_cast<int64_t>(value >> 1 ^ (~(value & 1) + 1));
  }
  std::string_view bytes(uint32_t length) {
    std::string_view found = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return found;
  }
  Str* text() { return texts_[count()].get(); }

  Ref<Tuple> names() {
    Ref<Tuple> tuple = new_tuple(heap_, count());
    for (Value& item : tuple->span()) item = Owned(Value(text())).leak();
    return tuple;
  }

  Owned constant() {
    switch (static_cast<FrozenConstant>(bytes(1)[0])) {
      case FrozenConstant::None: return Owned::none();
      case FrozenConstant::True: return Owned(Value::boolean(true));
      case FrozenConstant::False: return Owned(Value::boolean(false));
      case FrozenConstant::Ellipsis: return Owned(Value::ellipsis());
      case FrozenConstant::Small: return Owned::integer(signed_number());
      case FrozenConstant::Big: return int_from_digits(heap_, bytes(count()), 10);
      case FrozenConstant::Float: {
        uint64_t bits = 0;
        for (int byte = 0; byte < 8; ++byte) bits |= uint64_t{static_cast<uint8_t>(bytes(1)[0])} << 8 * byte;
        return Owned::real(std::bit_cast<double>(bits));
      }
      case FrozenConstant::Str: return Owned(Value(text()));
      case FrozenConstant::Bytes: return Owned(bytes_from(heap_, bytes(count())));
      case FrozenConstant::Tuple: {
        Ref<Tuple> tuple = new_tuple(heap_, count());
        for (Value& item : tuple->span()) item = constant().leak();
        return Owned(std::move(tuple));
      }
      case FrozenConstant::Code: return Owned(read());
    }
    __builtin_unreachable();
  }

  Ref<Code> read() {
    Ref<Code> code = new_code(heap_, code_type_);
    code->source = source_;
    code->name = Ref<Str>(text());
    code->qualified_name = Ref<Str>(text());
    code->flags = count();
    code->first_line = count();
    code->positional_count = half();
    code->positional_only_count = half();
    code->keyword_only_count = half();
    code->register_count = half();
    code->frame_constant_count = half();
    code->class_cell = half();
    code->dictionary_expected = count();
    code->has_docstring = number() != 0;
    if (code->has_docstring) code->docstring = Ref<Str>(text());
    code->local_names = names();
    code->free_names = names();
    code->cell_names = names();
    code->local_count = static_cast<uint16_t>(code->local_names->length);
    code->free_count = static_cast<uint16_t>(code->free_names->length);
    if (number() != 0) code->static_attributes = names();
    code->cell_parameters = new std::vector<uint16_t>(count());
    for (uint16_t& parameter : *code->cell_parameters) parameter = half();
    code->sites = new std::vector<Site>;
    uint32_t sites = count();
    code->sites->reserve(sites);
    for (uint32_t i = 0; i < sites; ++i) code->sites->push_back({Ref<Str>(text()).leak()});
    code->handlers = new std::vector<Handler>(count());
    for (Handler& handler : *code->handlers) {
      handler.start = count();
      handler.end = count();
      handler.target = count();
      handler.depth = half();
    }
    instructions(*code);
    code->constants = new std::vector<Value>(count());
    for (Value& value : *code->constants) value = constant().leak();
    return code;
  }

  void instructions(Code& code) {
    code.instructions = new std::vector<Instruction>(count());
    code.positions = new std::vector<Position>(code.instructions->size());
    for (Instruction& one : *code.instructions) one.op = static_cast<Opcode>(bytes(1)[0]);
    for (Instruction& one : *code.instructions) one.x = static_cast<uint8_t>(bytes(1)[0]);
    for (uint16_t Instruction::* field : {&Instruction::a, &Instruction::b, &Instruction::c})
      for (Instruction& one : *code.instructions) one.*field = static_cast<uint16_t>(half() + kNone);
  }

  Heap& heap_;
  Type* code_type_;
  const Ref<Source>& source_;
  std::string_view rest_;
  std::vector<Ref<Str>> texts_;
};

}  // namespace

Ref<Code> thaw(Heap& heap, Type* code_type, const Ref<Source>& source, std::string_view frozen) {
  return Thawer(heap, code_type, source, frozen).module();
}

}  // namespace fermata
