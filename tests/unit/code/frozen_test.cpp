// Code that was frozen and thawed is the code it was made of.
#include "code/frozen.h"

#include "../compile/compile_fixture.h"

namespace fermata {
namespace {

class FrozenTest : public CompileTest {
 protected:
  FrozenTest() {
    // The disassembler shows them.
    heap.int_type->name = str("int");
    heap.bytes_type->name = str("bytes");
  }
  Ref<Code> thawed(const std::string& frozen) {
    return thaw(heap, code_type, new_source(heap, source_type, str("test.py"), "", true), frozen);
  }
};

constexpr const char* kSource = R"("""Module."""
import a.b as c

BIG = 123456789012345678901234567890
NUMBERS = (0, -1, 2.5, 140737488355327, True, None, ...)
TEXTS = "plain text", "name", "é€😀", b"bytes\0", "\0"


class C(c.Base, metaclass=c.Meta):
    x: int = 1

    def method(self, first, /, second=2, *args, key, **named):
        """What it does."""
        self.first, self.second = first, second
        return super().method(lambda: (first, key))

    async def coroutine(self):
        async with self as one, c.lock:
            try:
                async for item in one:
                    yield [await item async for item in one if item]
            except (ValueError, TypeError) as error:
                raise RuntimeError(f"{error!r:>{NUMBERS[0]}}") from error
            finally:
                del self.first


def f(n):
    global BIG
    while n:
        match n:
            case [1, *rest] if rest:
                break
            case {"key": value, **others}:
                n = value if n < BIG else ~n
    else:
        return f"{n=}"
)";

TEST_F(FrozenTest, thaws_to_what_was_frozen) {
  CompileResult result = compile_text(kSource);
  ASSERT_TRUE(result.code);
  std::string frozen = freeze(heap, result.code);
  ASSERT_TRUE(is_frozen(frozen));
  Ref<Code> code = thawed(frozen);
  EXPECT_EQ(verify(code), "");
  EXPECT_EQ(disassemble(code), disassemble(result.code));
  EXPECT_EQ(freeze(heap, code), frozen);
}

TEST_F(FrozenTest, keeps_names_interned_and_lines_of_functions) {
  CompileResult result = compile_text("\n\ndef function(name):\n  return name.attribute\n");
  Ref<Code> code = thawed(freeze(heap, result.code));
  const Code* function = nullptr;
  for (Value constant : *code->constants)
    if (constant.is_object() && constant.object()->type == code_type) function = static_cast<Code*>(constant.object());
  ASSERT_TRUE(function);
  EXPECT_EQ(function->first_line, 3U);
  EXPECT_EQ(function->line_at(0), 3U);
  EXPECT_EQ(function->sites->at(0).name, heap.intern("attribute"));
  EXPECT_EQ(function->local_names->items()[0].object(), heap.intern("name"));
}

TEST_F(FrozenTest, has_no_form_for_complex_numbers) {
  Type* complex_type = new_type(sizeof(Object), 0);
  CompileResult result = compile_text("x = 1");
  ASSERT_TRUE(result.code);
  result.code->constants->push_back(Owned(heap.make<Object>(complex_type)).leak());
  EXPECT_EQ(freeze(heap, result.code), "");
}

}  // namespace
}  // namespace fermata
