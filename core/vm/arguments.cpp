// Fitting the arguments of a call to the parameters of a Python function, with CPython's messages for what does not
// fit.
#include "vm/arguments.h"

#include "vm/suggestions.h"

namespace fermata {
namespace {

Raised too_many_positional(Vm& vm, PythonFrame* frame, uint32_t given) {
  Function* function = frame->function;
  Code* code = frame->code;
  uint32_t most = code->positional_count;
  uint32_t defaults = function->defaults ? function->defaults->length : 0;
  uint32_t keyword_only_given = 0;
  for (uint32_t i = 0; i < code->keyword_only_count; ++i)
    if (!frame->registers[most + i].is_empty()) ++keyword_only_given;
  bool plural = defaults != 0 || most != 1;
  StrBuilder text(vm.heap);
  text.append(function->qualified_name);
  text.append_ascii("() takes ");
  if (defaults) {
    Piece("from ").append_to(text);
    Piece(most - defaults).append_to(text);
    Piece(" to ").append_to(text);
  }
  Piece(most).append_to(text);
  text.append_ascii(plural ? " positional arguments but " : " positional argument but ");
  Piece(given).append_to(text);
  if (keyword_only_given) {
    text.append_ascii(given == 1 ? " positional argument (and " : " positional arguments (and ");
    Piece(keyword_only_given).append_to(text);
    text.append_ascii(keyword_only_given == 1 ? " keyword-only argument) were given"
                                              : " keyword-only arguments) were given");
  } else {
    text.append_ascii(given == 1 ? " was given" : " were given");
  }
  return vm.raise(vm.exceptions.TypeError, {text.finish()});
}

Raised missing(Vm& vm, PythonFrame* frame, const char* kind, const std::vector<Str*>& names) {
  StrBuilder list(vm.heap);
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list.append_ascii(i + 1 < names.size() ? ", " : names.size() == 2 ? " and " : ", and ");
    list.append('\'');
    list.append(names[i]);
    list.append('\'');
  }
  return vm.type_error({frame->function->qualified_name, "() missing ", static_cast<int64_t>(names.size()),
                        " required ", kind, names.size() == 1 ? " argument: " : " arguments: ", list.finish()});
}

// Positional-only parameters among the keywords, and nothing else to say about them.
bool names_positional_only(Code* code, Keywords keywords, StrBuilder& list) {
  bool any = false;
  for (Value name : keywords.names)
    for (uint32_t i = 0; i < code->positional_only_count; ++i)
      if (str_equal(static_cast<Str*>(name.object()), static_cast<Str*>(code->local_names->items()[i].object()))) {
        if (any) list.append_ascii(", ");
        list.append(static_cast<Str*>(name.object()));
        any = true;
      }
  return any;
}

}  // namespace

DictKeywords::DictKeywords(const Dict* dict) : count_(dict ? dict->used : 0), items_(new Value[2 * size_t{count_}]) {
  uint32_t position = 0;
  for (uint32_t i = 0; i < count_; ++i) {
    const DictEntry* entry = dict_next(dict, position);
    items_[i] = entry->key;
    items_[count_ + i] = entry->value;
  }
}

DictKeywords::~DictKeywords() {
  delete[] items_;
}

Result<void> bind_arguments(Vm& vm, PythonFrame* frame, Value* args, uint32_t count, Keywords keywords) {
  Function* function = frame->function;
  Code* code = frame->code;
  Value* registers = frame->registers;
  uint32_t positional = code->positional_count;
  if (code->flags & kSimpleParameters && count == positional && keywords.names.empty()) {
    for (uint32_t i = 0; i < count; ++i) registers[i] = std::exchange(args[i], Value());
    return {};
  }
  uint32_t named = positional + code->keyword_only_count;
  uint32_t place = named;
  uint32_t taken = count < positional ? count : positional;
  for (uint32_t i = 0; i < taken; ++i) {
    registers[i] = args[i];
    args[i] = Value();
  }
  if (code->flags & kVarArgs) {
    Ref<Tuple> rest = new_tuple(vm.heap, count - taken);
    for (uint32_t i = taken; i < count; ++i) {
      rest->items()[i - taken] = args[i];
      args[i] = Value();
    }
    registers[place++] = Value(rest.leak());
  }
  Dict* extra = nullptr;
  if (code->flags & kVarKeywords) {
    extra = new_dict(vm.heap).leak();
    registers[place] = Value(extra);
  }
  for (size_t k = 0; k < keywords.names.size(); ++k) {
    Str* name = static_cast<Str*>(keywords.names[k].object());
    uint32_t i = code->positional_only_count;
    for (; i < named; ++i) {
      Str* parameter = static_cast<Str*>(code->local_names->items()[i].object());
      if (parameter == name || str_equal(parameter, name)) break;
    }
    if (i < named) {
      if (!registers[i].is_empty())
        return vm.type_error({function->qualified_name, "() got multiple values for argument '", name, "'"});
      retain(keywords.values[k]);
      registers[i] = keywords.values[k];
    } else if (extra) {
      dict_set(vm.heap, extra, name, keywords.values[k]);
    } else {
      StrBuilder list(vm.heap);
      if (code->positional_only_count && names_positional_only(code, keywords, list))
        return vm.type_error({function->qualified_name,
                              "() got some positional-only arguments passed as keyword arguments: '", list.finish(),
                              "'"});
      Ref<List> candidates = new_list(vm.heap);
      for (uint32_t p = code->positional_only_count; p < named; ++p)
        list_append(vm.heap, candidates, Owned(code->local_names->items()[p]));
      if (Ref<Str> similar = suggest(vm, candidates, name))
        return vm.type_error({function->qualified_name, "() got an unexpected keyword argument '", name,
                              "'. Did you mean '", similar, "'?"});
      return vm.type_error({function->qualified_name, "() got an unexpected keyword argument '", name, "'"});
    }
  }
  if (count > positional && !(code->flags & kVarArgs)) return too_many_positional(vm, frame, count);
  if (count < positional) {
    uint32_t defaults = function->defaults ? function->defaults->length : 0;
    uint32_t first_default = positional - defaults;
    std::vector<Str*> absent;
    for (uint32_t i = count; i < first_default; ++i)
      if (registers[i].is_empty()) absent.push_back(static_cast<Str*>(code->local_names->items()[i].object()));
    if (!absent.empty()) return missing(vm, frame, "positional", absent);
    for (uint32_t i = count > first_default ? count : first_default; i < positional; ++i) {
      if (!registers[i].is_empty()) continue;
      registers[i] = function->defaults->items()[i - first_default];
      retain(registers[i]);
    }
  }
  if (code->keyword_only_count) {
    std::vector<Str*> absent;
    for (uint32_t i = positional; i < named; ++i) {
      if (!registers[i].is_empty()) continue;
      Str* name = static_cast<Str*>(code->local_names->items()[i].object());
      Value value = function->keyword_defaults ? dict_get(function->keyword_defaults, name) : Value();
      if (value.is_empty()) {
        absent.push_back(name);
        continue;
      }
      retain(value);
      registers[i] = value;
    }
    if (!absent.empty()) return missing(vm, frame, "keyword-only", absent);
  }
  return {};
}

}  // namespace fermata
