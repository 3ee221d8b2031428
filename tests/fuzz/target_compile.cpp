// libFuzzer: any text is parsed as a file, as an expression and as what is typed at a prompt, and what parses is
// compiled; the code must pass the verifier. Nothing runs. `make fuzz-parser`.
#include <cstdint>

#include "unit/compile/compile_fixture.h"

namespace {

using namespace fermata;

class Compiler final : public CompileTest {
 public:
  void compile_text(std::string_view text, syntax::ParseMode parse_mode, CompileMode mode, CompileOptions options) {
    Arena arena;
    syntax::ParseResult parsed = syntax::parse(arena, text, parse_mode);
    if (parsed.error) return show_error(*parsed.error, text);
    const CompileTypes types = {code_type,
                                [](Heap&, double real, double imaginary) { return Owned::real(real + imaginary); },
                                [](void*, Value) { return std::string("a constant"); }, nullptr};
    Ref<Source> source = new_source(heap, source_type, str("test.py"), std::string(text), false);
    CompileResult result = compile(heap, types, *parsed.module, source, mode, options);
    if (result.error) return show_error(*result.error, text);
    check(result.code);
  }

 private:
  void TestBody() override {}

  // What a traceback shows of it: the line and the carets.
  static void show_error(const syntax::Diagnostic& error, std::string_view text) {
    LineIndex lines(text);
    (void)syntax::fields(error, lines);
    (void)syntax::render(error, "test.py", lines);
  }

  void check(const Code* code) {
    if (!verify(code).empty()) __builtin_trap();
    for (Value constant : *code->constants)
      if (constant.is_object() && constant.object()->type == code_type)
        check(static_cast<const Code*>(constant.object()));
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Compiler compiler;
  compiler.compile_text(text, syntax::ParseMode::Module, CompileMode::Module, {});
  compiler.compile_text(text, syntax::ParseMode::Module, CompileMode::Exec, {.top_level_await = true, .traced = true});
  compiler.compile_text(text, syntax::ParseMode::Expression, CompileMode::Eval, {});
  compiler.compile_text(text, syntax::ParseMode::Interactive, CompileMode::Single, {});
  return 0;
}
