// The mini-language of format(): its parts, and what they make of strings and numbers.
#pragma once

#include <string>

#include "vm/vm.h"

namespace fermata {

struct Complex;

struct FormatSpec {
  char32_t fill = ' ';
  char align = 0;  // < > = ^, or 0 when not given
  bool align_given = false;
  char sign = 0;             // + - or space, or 0
  bool coerce_zero = false;  // z
  bool alternate = false;    // #
  bool zero_padded = false;  // 0 before the width (or as the fill of =)
  int32_t width = -1;
  char grouping = 0;  // , or _ between thousands
  int32_t precision = -1;
  char fraction_grouping = 0;  // , or _ after the point
  char32_t type = 0;
};

// What a spec is for: fixes defaults and the name in messages.
enum class FormatKind : uint8_t { String, Number, Complex };
Result<FormatSpec> parse_format_spec(Vm& vm, const Str* spec, FormatKind kind, const Type* type);

Result<Ref<Str>> format_str(Vm& vm, Str* value, const FormatSpec& spec, const Type* type);
Result<Ref<Str>> format_int(Vm& vm, Value value, const FormatSpec& spec, const Type* type);
Result<Ref<Str>> format_float(Vm& vm, double value, const FormatSpec& spec, const Type* type);
Result<Ref<Str>> format_complex(Vm& vm, double real, double imag, const FormatSpec& spec, const Type* type);

}  // namespace fermata
