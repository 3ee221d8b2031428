// Writing frozen code: the format is described in frozen.h.
#include <bit>
#include <string>
#include <unordered_map>

#include "code/frozen.h"
#include "objects/int.h"
#include "objects/type.h"

namespace fermata {
namespace {

class Freezer {
 public:
  explicit Freezer(const Heap& heap) : heap_(heap) {}

  std::string freeze(const Code* code) {
    write(code);
    if (failed_) return {};
    std::string frozen(1, '\0');
    number(frozen, text_count_);
    return frozen + texts_ + out_;
  }

 private:
  static void number(std::string& out, uint64_t value) {
    for (; value > 127; value >>= 7) out.push_back(static_cast<char>(value | 128));
    out.push_back(static_cast<char>(value));
  }
  void number(uint64_t value) { number(out_, value); }
  // Small ones of either sign are short.
  void signed_number(int64_t value) { number(static_cast<uint64_t>(value) << 1 ^ static_cast<uint64_t>(value >> 63)); }

  void text(const Str* string) {
    std::string utf8 = to_utf8(string);
    utf8.push_back(string->interned ? 'i' : 'p');
    auto [place, is_new] = numbers_.try_emplace(utf8, text_count_);
    if (is_new) {
      ++text_count_;
      utf8.pop_back();
      number(texts_, utf8.size() << 1 | string->interned);
      texts_ += utf8;
    }
    number(place->second);
  }

  void names(Tuple* tuple) {
    number(tuple->length);
    for (Value name : tuple->span()) text(static_cast<Str*>(name.object()));
  }

  void constant(Value value) {
    auto kind = [&](FrozenConstant one) { out_.push_back(static_cast<char>(one)); };
    if (value.is_none()) return kind(FrozenConstant::None);
    if (value.is_bool()) return kind(value.is_true() ? FrozenConstant::True : FrozenConstant::False);
    if (value.is_ellipsis()) return kind(FrozenConstant::Ellipsis);
    if (value.is_small_int()) {
      kind(FrozenConstant::Small);
      return signed_number(value.as_int());
    }
    if (value.is_float()) {
      kind(FrozenConstant::Float);
      auto bits = std::bit_cast<uint64_t>(value.as_float());
      for (int byte = 0; byte < 8; ++byte) out_.push_back(static_cast<char>(bits >> 8 * byte));
      return;
    }
    const Type* type = value.object()->type;
    if (type == heap_.str_type) {
      kind(FrozenConstant::Str);
      text(static_cast<Str*>(value.object()));
    } else if (type == heap_.tuple_type) {
      kind(FrozenConstant::Tuple);
      auto* tuple = static_cast<Tuple*>(value.object());
      number(tuple->length);
      for (Value item : tuple->span()) constant(item);
    } else if (type == code_type_) {
      kind(FrozenConstant::Code);
      write(static_cast<Code*>(value.object()));
    } else if (type == heap_.bytes_type) {
      kind(FrozenConstant::Bytes);
      std::string_view view = static_cast<Bytes*>(value.object())->view();
      number(view.size());
      out_ += view;
    } else if (type == heap_.int_type) {
      kind(FrozenConstant::Big);
      std::string digits = int_to_text(value);
      number(digits.size());
      out_ += digits;
    } else {
      failed_ = true;
    }
  }

  void write(const Code* code) {
    code_type_ = code->type;
    text(code->name);
    text(code->qualified_name);
    for (uint32_t field :
         {code->flags, code->first_line, uint32_t{code->positional_count}, uint32_t{code->positional_only_count},
          uint32_t{code->keyword_only_count}, uint32_t{code->register_count}, uint32_t{code->frame_constant_count},
          uint32_t{code->class_cell}, code->dictionary_expected, uint32_t{code->has_docstring}})
      number(field);
    if (code->has_docstring) text(code->docstring);
    for (Tuple* tuple : {code->local_names.get(), code->free_names.get(), code->cell_names.get()}) names(tuple);
    number(code->static_attributes ? 1 : 0);
    if (code->static_attributes) names(code->static_attributes);
    number(code->cell_parameters->size());
    for (uint16_t parameter : *code->cell_parameters) number(parameter);
    number(code->sites->size());
    for (const Site& site : *code->sites) text(site.name);
    number(code->handlers->size());
    for (const Handler& handler : *code->handlers)
      for (uint32_t field : {handler.start, handler.end, handler.target, uint32_t{handler.depth}}) number(field);
    instructions(code);
    number(code->constants->size());
    for (Value value : *code->constants) constant(value);
  }

  void instructions(const Code* code) {
    number(code->instructions->size());
    for (const Instruction& one : *code->instructions) out_.push_back(static_cast<char>(one.op));
    for (const Instruction& one : *code->instructions) out_.push_back(static_cast<char>(one.x));
    // From kNone on, so that it is short.
    for (uint16_t Instruction::* field : {&Instruction::a, &Instruction::b, &Instruction::c})
      for (const Instruction& one : *code->instructions) number(static_cast<uint16_t>(one.*field - kNone));
  }

  const Heap& heap_;
  const Type* code_type_ = nullptr;
  std::unordered_map<std::string, uint32_t> numbers_;
  std::string texts_;
  uint32_t text_count_ = 0;
  std::string out_;
  bool failed_ = false;
};

}  // namespace

std::string freeze(const Heap& heap, const Code* code) {
  return Freezer(heap).freeze(code);
}

}  // namespace fermata
