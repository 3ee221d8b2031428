// Loader: turns source text into code, and finds the sources of modules: the program's own files, what is in its
// folder, then the library.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "compile/compile.h"
#include "host/file_space.h"
#include "syntax/diagnostic.h"
#include "syntax/parser.h"
#include "vm/vm.h"

namespace fermata {

// A SyntaxError object with CPython's attributes, raised.
Raised raise_diagnostic(Vm& vm, const syntax::Diagnostic& diagnostic, Str* filename, std::string_view source);

// Unicode's data from the library's unicodedata, which is imported when the first source asks.
class LibraryUnicode : public syntax::UnicodeData {
 public:
  explicit LibraryUnicode(Vm& vm) : vm_(vm) {}
  int32_t character_named(std::string_view name) override;
  std::string normal_form(std::string_view identifier) override;

 private:
  // Empty where the data cannot be had, or have no answer.
  Owned ask(std::string_view function, std::initializer_list<Ref<Str>> arguments);
  Vm& vm_;
};

class Loader final : public CodeLoader {
 public:
  // One of the program's own files, or its newer text; what is kept of it.
  const std::string& add_file(std::string_view name, std::string_view source);

  // The program's folder, with a slash at its end: modules may be there.
  void look_in(FileSpace& files, std::string folder) {
    written_ = &files;
    folder_ = std::move(folder);
  }
  const std::string& folder() const { return folder_; }

  Result<Ref<Code>> compile(Vm& vm, std::string_view source, Str* filename, Mode mode, bool library, int optimize = -1,
                            uint32_t features = 0) override;
  bool find_module(std::string_view dotted_name, Found& found) override;
  bool is_beside_program(std::string_view filename) const override;
  bool find_anchor(std::string_view expression, Span& anchor) override;
  bool shows_marks(std::string_view lines, Span marked, bool has_anchor) override;
  bool find_typo(Vm& vm, std::string_view message, std::string_view source, uint32_t statement_line,
                 uint32_t error_line, Typo& typo) override;

  // The program's own files, for the programs that it starts.
  template <typename Body>
  void for_each_file(Body&& body) const {
    for (const File& file : files_) body(file.name, file.source);
  }

  // From now on the program's code is compiled for a debugger, if this source mentions one: only then does such code
  // take more time.
  static bool names_debugger(std::string_view source);
  void look_for_debugger(std::string_view source) { traced_ |= names_debugger(source); }
  bool is_traced(Vm& vm, std::string_view source, Mode mode);

  Result<Ref<Code>> compile_main(Vm& vm, std::string_view source, Str* filename, bool top_level_await);
  // As compile(), of a source that was made of a syntax tree: its names are read as `names` says.
  Result<Ref<Code>> compile_made(Vm& vm, std::string_view source, Str* filename, Mode mode, CompileOptions options,
                                 syntax::UnicodeData& names);
  // As compile(), with await at the top level.
  Result<Ref<Code>> compile_awaiting(Vm& vm, std::string_view source, Str* filename, Mode mode, uint32_t features) {
    return compile_with(vm, source, filename, mode, false,
                        {.top_level_await = true, .optimize = -1, .features = features});
  }

 private:
  struct File {
    std::string name;
    std::string source;
  };
  const std::string* own_file(std::string_view name) const;
  Result<Ref<Code>> compile_with(Vm& vm, std::string_view source, Str* filename, Mode mode, bool library,
                                 CompileOptions options, syntax::UnicodeData* names = nullptr);
  // Whether there are lines to show of what is compiled by this name: of a file, or what linecache was given.
  bool has_lines(Vm& vm, Str* filename);
  // A file of the program by its encoding; false where there is none, or it is no text.
  bool read_text(Vm& vm, Str* filename, std::string& text);
  std::deque<File> files_;
  FileSpace* written_ = nullptr;
  std::string folder_ = "/home/user/";
  bool traced_ = false;
};

}  // namespace fermata
