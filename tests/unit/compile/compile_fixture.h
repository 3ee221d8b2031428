// Compiles small pieces of source on a bare heap, and shows the code of the functions in them.
#pragma once

#include <string>

#include "../objects/heap_fixture.h"
#include "compile/compile.h"
#include "objects/int.h"
#include "syntax/parser.h"
#include "verifier.h"
#include "vm/native.h"

namespace fermata {

extern const TypeSpec code_spec, source_spec;  // builtins/code_object.cpp

class CompileTest : public HeapTest {
 protected:
  CompileTest() {
    heap.int_type = new_type(sizeof(Int), kIntSubclass, nullptr, clear_int);
    code_type = new_type(sizeof(Code), 0);
    code_type->name = str("code");
    source_type = new_type(sizeof(Source), 0);
    code_type->clear = code_spec.clear;
    source_type->clear = source_spec.clear;
  }

  CompileResult compile_text(const char* source, CompileMode mode = CompileMode::Module, CompileOptions options = {}) {
    Arena arena;
    syntax::ParseResult parsed = syntax::parse(arena, source, syntax::ParseMode::Module);
    EXPECT_FALSE(parsed.error) << parsed.error->message;
    if (parsed.error) return {};
    const CompileTypes types = {code_type,
                                [](Heap&, double real, double imaginary) { return Owned::real(real + imaginary); },
                                [](void*, Value) { return std::string("a constant"); }, nullptr};
    return compile(heap, types, *parsed.module, new_source(heap, source_type, str("test.py"), source, false), mode,
                   options);
  }

  // The instructions of the code of this qualified name, after all code was verified.
  std::string code_of(const char* source, const char* name) {
    CompileResult result = compile_text(source);
    EXPECT_FALSE(result.error) << result.error->message;
    std::string out;
    if (result.code) show(result.code, name, out);
    return out;
  }
  std::string error_of(const char* source) {
    CompileResult result = compile_text(source);
    return result.error ? result.error->message : "";
  }

  Type* code_type;
  Type* source_type;

 private:
  void show(const Code* code, std::string_view name, std::string& out) {
    EXPECT_EQ(verify(code), "");
    if (str_equals(code->qualified_name, name)) out += "\n" + disassemble(code);
    for (Value constant : *code->constants)
      if (constant.is_object() && constant.object()->type == code_type)
        show(static_cast<Code*>(constant.object()), name, out);
  }
};

}  // namespace fermata
