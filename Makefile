# The two commands are `make serve` and `make test`; `make help` lists the rest.
#
# Everything built lands in build/, the core once per flavour (native, sanitized, wasm). Files are found by wildcard: a
# new source, library module, page, test or example is picked up without a list. What is missing on the machine is got
# by the scripts in .ci/, downloads go to .toolchain/.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
ifeq ($(filter -j%,$(MAKEFLAGS)),)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || sysctl -n hw.ncpu)
endif
MAKEFLAGS += --no-builtin-rules --no-print-directory
PORT ?= 8000
say = $(if $(findstring s,$(firstword -$(MAKEFLAGS))),,@echo "  $1")

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z][a-z0-9-]*:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

# ---------------------------------------------------------------- what is there

TOOLCHAIN := $(shell .ci/toolchain-dir)
# The sources of the C libraries that the core is linked with.
LIBTOMMATH ?= $(TOOLCHAIN)/libtommath
LIBTOMCRYPT ?= $(TOOLCHAIN)/libtomcrypt
ZLIB ?= $(TOOLCHAIN)/zlib
BZIP2 ?= $(TOOLCHAIN)/bzip2
XZ_UTILS ?= $(TOOLCHAIN)/xz-utils
LIBZSTD ?= $(TOOLCHAIN)/libzstd

mains := $(wildcard core/main_*.cpp)
sources := $(filter-out $(mains),$(wildcard core/*.cpp core/*/*.cpp core/*/*/*.cpp))
# Of equal functions the optimizer keeps the first: it must not be one of a part of the wasm that is fetched later.
later := core/bindings/% core/formats/% core/decimal/% core/network/% core/builtins/array.cpp
sources := $(filter-out $(later),$(sources)) $(filter $(later),$(sources))
library := $(shell find core/lib -name '*.py')
unit_tests := $(wildcard tests/unit/*.cpp tests/unit/*/*.cpp)
fuzz_targets := $(wildcard tests/fuzz/target_*.cpp)
web_files := $(shell find web examples -type f 2>/dev/null)
web_folders := $(shell find web examples -type d 2>/dev/null)

packages := build/packages.stamp
npm := node_modules/.package-lock.json

$(packages): .ci/get-packages
	@mkdir -p $(@D)
	@.ci/get-packages
	@touch $@

$(npm): package-lock.json
	$(call say,npm ci)
	@npm ci --silent --no-audit --no-fund --loglevel=error
	@touch $@

$(addprefix $(TOOLCHAIN)/,libtommath libtomcrypt zlib bzip2 xz-utils libzstd):
	@.ci/get-source $(@F)

# How Emscripten is called (see .ci/emcc).
build/emscripten: .ci/get-emscripten
	@mkdir -p $(@D)
	@.ci/get-emscripten > $@

# ---------------------------------------------------------------- the core, in three flavours

# The C libraries. Of each: its folder, its files, how they are compiled, and what else its headers' readers must know.
libraries := tommath tomcrypt zlib bzip2 lzma zstd
# libtommath is one file, made of its many. MP_32BIT: the digits of big integers are the same on every machine, so that
# the sanitizers see the code that ships.
tommath_folder := build
tommath_files := tommath
tommath_macros := -DMP_32BIT -DMP_NO_FILE
tommath_flags := $(tommath_macros) -I$(LIBTOMMATH)
tomcrypt_folder := $(LIBTOMCRYPT)/src
tomcrypt_files := $(addprefix hashes/,md5 sha1 sha3 blake2b blake2s $(addprefix sha2/,sha224 sha256 sha384 sha512)) \
  misc/zeromem misc/compare_testvector misc/crypt/crypt_argchk
tomcrypt_macros := -DLTC_NOTHING -DLTC_NO_TEST -DARGTYPE=4 -DLTC_MD5 -DLTC_SHA1 -DLTC_SHA224 -DLTC_SHA256 -DLTC_SHA384 \
  -DLTC_SHA512 -DLTC_SHA3 -DLTC_BLAKE2B -DLTC_BLAKE2S
tomcrypt_flags := $(tomcrypt_macros) -DLTC_SOURCE -I$(LIBTOMCRYPT)/src/headers -O2
zlib_folder := $(ZLIB)
zlib_files := adler32 crc32 deflate inffast inflate inftrees trees zutil
zlib_flags := -O2
bzip2_folder := $(BZIP2)
bzip2_files := blocksort bzlib compress crctable decompress huffman randtable
bzip2_macros := -DBZ_NO_STDIO
bzip2_flags := $(bzip2_macros) -O2
# liblzma without threads, and without what Python does not offer. HAVE_SMALL: it makes its tables of check sums, 16 KB
# that cannot be compressed, when it needs them. It calls functions that answer with a pointer to one struct as such that
# answer with a pointer to another.
lzma_filters := LZMA1 LZMA2 DELTA X86 POWERPC IA64 ARM ARMTHUMB SPARC
lzma_folder := $(XZ_UTILS)/src/liblzma
lzma_files := $(addprefix check/,check crc32_small crc64_small sha256) \
  $(addprefix common/,alone_decoder alone_encoder auto_decoder block_decoder block_encoder block_header_decoder \
    block_header_encoder block_util common easy_encoder easy_preset filter_common filter_decoder filter_encoder \
    filter_flags_decoder filter_flags_encoder index index_encoder index_hash stream_decoder stream_encoder \
    stream_flags_common stream_flags_decoder stream_flags_encoder vli_decoder vli_encoder vli_size) \
  $(addprefix delta/,delta_common delta_decoder delta_encoder) $(addprefix lz/,lz_decoder lz_encoder lz_encoder_mf) \
  $(addprefix lzma/,lzma2_decoder lzma2_encoder lzma_decoder lzma_encoder lzma_encoder_optimum_fast \
    lzma_encoder_optimum_normal lzma_encoder_presets) rangecoder/price_table \
  $(addprefix simple/,arm armthumb ia64 powerpc simple_coder simple_decoder simple_encoder sparc x86)
lzma_flags := -DHAVE_SMALL -DHAVE_STDBOOL_H -DHAVE_STDINT_H -DHAVE_INTTYPES_H -DHAVE_ENCODERS -DHAVE_DECODERS \
  $(lzma_filters:%=-DHAVE_ENCODER_%) $(lzma_filters:%=-DHAVE_DECODER_%) $(addprefix -DHAVE_MF_,HC3 HC4 BT2 BT3 BT4) \
  $(addprefix -DHAVE_CHECK_,CRC32 CRC64 SHA256) -DTUKLIB_SYMBOL_PREFIX=lzma_ -DNDEBUG -fno-sanitize=function -I$(XZ_UTILS)/src/common \
  $(addprefix -I$(XZ_UTILS)/src/liblzma/,api check common delta lz lzma rangecoder simple) -O2

# libzstd without threads, old formats and assembly. Its builder of dictionaries says nothing.
zstd_folder := $(LIBZSTD)/lib
zstd_files := $(addprefix common/,entropy_common error_private fse_decompress pool threading xxhash zstd_common) \
  $(addprefix compress/,fse_compress hist huf_compress zstd_compress zstd_compress_literals zstd_compress_sequences \
    zstd_compress_superblock zstd_double_fast zstd_fast zstd_lazy zstd_ldm zstd_opt) \
  $(addprefix decompress/,huf_decompress zstd_ddict zstd_decompress zstd_decompress_block) \
  $(addprefix dictBuilder/,cover divsufsort fastcover zdict)
zstd_flags := -DZSTD_DISABLE_ASM -DZSTD_LEGACY_SUPPORT=0 -DDYNAMIC_BMI2=0 -DXXH_NAMESPACE=ZSTD_ \
  -include $(CURDIR)/core/bindings/zstd_quiet.h -O2

# -Wno-braced-scalar-init: the messages of errors stand in braces, whether they are one piece or several.
common := -std=c++23 -fno-exceptions -fno-rtti -Wall -Wextra -Wconversion -Wno-braced-scalar-init -Icore -isystem $(LIBTOMMATH) $(tommath_macros) \
  -ffunction-sections -fdata-sections -fdebug-compilation-dir=.

clang := $(shell command -v clang++-19 || echo clang++-19)
ccache := $(shell command -v ccache)
# Cached objects are shared between the worktrees of a clone.
export CCACHE_NOHASHDIR := true

native_compile = $(ccache) $(clang) $(common) -O1 -g -fno-omit-frame-pointer
native_compile_c = $(ccache) $(clang:++-19=-19) -ffunction-sections -fdata-sections -x c -O2 -g -w
native_archive = ar
native_link = $(clang) -fuse-ld=lld -Wl,--gc-sections -g

sanitizers := -fsanitize=address,undefined -fno-sanitize-recover=undefined
sanitized_compile = $(native_compile) $(sanitizers)
sanitized_compile_c = $(native_compile_c) $(sanitizers)
sanitized_archive = ar
sanitized_link = $(native_link) $(sanitizers)

# As sanitized, with what libFuzzer counts.
fuzzed_compile = $(sanitized_compile) -fsanitize=fuzzer-no-link
fuzzed_compile_c = $(sanitized_compile_c)
fuzzed_archive = ar

# Speed for what runs at every bytecode, size for the rest. -Oz against -Os: a third less of libtommath and of
# builtins/exceptions.cpp, 3 to 10 % of the others.
# Loops are short where it is hot: unrolled they are 0.5 KB of brotli more, and no quicker.
# FERMATA_COLD: counting references by calls (objects/object.h), 5 to 15 % of such a file.
wasm_optimize = -Oz -DFERMATA_COLD
hot := $(foreach name,interpreter caches namespaces awaiting calls operators attributes \
  generators frames iteration drawing hashing operations,vm/$(name))
warm := $(foreach name,uncommon classes collecting instances patterns scheduler steps unpacking unwinding,vm/$(name)) \
  $(foreach name,array deque dict dict_views float format_spec int iterator_tools itertools_choosing itertools_endless \
  itertools_grouping itertools_joining list machine_numbers math_integer memory_stream numbers partial range set slice sort \
  str str_search str_split str_translate,builtins/$(name)) \
  $(foreach name,binascii csv json_encoder json_scanner pickle_machine pickle_objects pickle_writer struct,formats/$(name))
$(hot:%=build/wasm/core/%.o): wasm_optimize = -O3 -fno-unroll-loops
$(warm:%=build/wasm/core/%.o): wasm_optimize = -Os
$(foreach name,attributes dict heap sequences str,build/wasm/core/objects/$(name).o): wasm_optimize = -O2
build/wasm/core/decimal/%.o: wasm_optimize = -O2
build/wasm/core/objects/%.o build/wasm/core/async/%.o: wasm_optimize = -Os
emcc = .ci/emcc $$(cat build/emscripten)
wasm_features := -mbulk-memory -mnontrapping-fptoint -msign-ext
# Bulk memory is for the C library alone, which uses it from 512 bytes on: the engines call out of wasm for each of these
# instructions, and most texts and objects are short.
wasm_compile_features := $(filter-out -mbulk-memory,$(wasm_features))
wasm_compile = $(emcc) em++ $(common) $(wasm_optimize) $(wasm_compile_features) -DNDEBUG
wasm_compile_c = $(emcc) emcc -ffunction-sections -fdata-sections -Oz $(wasm_compile_features) -w
wasm_archive = $(emcc) emar
# No file system, no JavaScript of Emscripten's: web/src/engine is the only glue. -O1: the linker's own wasm-opt is left
# out. The data lie where the code has few numbers that are no addresses, and end before 1,000,000: .ci/move-constants.mjs
# cannot tell these from addresses, and leaves what they point to in the first part.
wasm_link = $(emcc) em++ -O1 $(wasm_features) --no-entry -sSTANDALONE_WASM -sFILESYSTEM=0 -sMALLOC=emmalloc \
  -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=4GB -sSTACK_SIZE=1MB -sGLOBAL_BASE=622592 -Wl,--gc-sections --profiling-funcs
# Flags chosen by measurement: tests/bench/README.md. A function that is called once stays one: inlined into the
# interpreter's loop, it would be compiled with it by the browser before anything is quick.
wasm_features_on := --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
  --enable-multivalue --disable-reference-types
wasm_opt := -Os --one-caller-inline-max-function-size=0 --low-memory-unused $(wasm_features_on)
wasm_strip := --strip-producers --strip-target-features
wasm_split = $(emcc) wasm-split
# The programs whose functions are there from the start.
profiled := .ci/everyday.py web/src/client/warm_up.py $(sort $(foreach topic,basics cancellation context coroutines \
  iterators locks loop mistakes queues timeouts,$(wildcard examples/$(topic)/[!_]*.py)))

library_folders := $(LIBTOMMATH) $(LIBTOMCRYPT) $(ZLIB) $(BZIP2) $(XZ_UTILS) $(LIBZSTD)
# Those who use a library that the others need not know.
build/%/core/bindings/hashes.o build/tidy/core/bindings/hashes.ok: common += $(tomcrypt_macros) -isystem $(LIBTOMCRYPT)/src/headers
build/%/core/bindings/zlib.o build/tidy/core/bindings/zlib.ok: common += -isystem $(ZLIB)
build/%/core/bindings/bzip2.o build/tidy/core/bindings/bzip2.ok: common += $(bzip2_macros) -isystem $(BZIP2)
$(foreach name,lzma lzma_filters,build/%/core/bindings/$(name).o build/tidy/core/bindings/$(name).ok): common += -isystem $(XZ_UTILS)/src/liblzma/api
$(foreach name,zstd zstd_parameters zstd_streams,build/%/core/bindings/$(name).o build/tidy/core/bindings/$(name).ok): common += -isystem $(LIBZSTD)/lib

native_needs := $(packages)
sanitized_needs := $(packages)
fuzzed_needs := $(packages)
wasm_needs := build/emscripten
native_library := build/library.cpp
sanitized_library := build/library.cpp
fuzzed_library := build/library.cpp
wasm_library := build/wasm/library.cpp

# $(call archive,FLAVOUR,LIBRARY): the rules that turn a C library into build/FLAVOUR/LIBRARY.a.
define archive
build/$1/$2.a: $($2_files:%=build/$1/$2/%.o)
	@rm -f $$@
	@$$($1_archive) rcs $$@ $$^

build/$1/$2/%.o: Makefile | $(library_folders) build/tommath.c $$($1_needs)
	@mkdir -p $$(@D)
	$$(call say,$1 $2/$$*.c)
	@$$($1_compile_c) $$($2_flags) -c $$($2_folder)/$$*.c -o $$@

endef

# $(call flavour,NAME): the rules that turn the core's sources into objects below build/NAME.
define flavour
$1_objects := $$(sources:%.cpp=build/$1/%.o) build/$1/library.o

build/$1/%.o: %.cpp Makefile | $$(library_folders) $$($1_needs)
	@mkdir -p $$(@D)
	$$(call say,$1 $$<)
	@$$($1_compile) -MMD -MP -c $$< -o $$@

build/$1/library.o: $$($1_library) Makefile | $$($1_needs)
	@mkdir -p $$(@D)
	$$(call say,$1 $$<)
	@$$($1_compile) -MMD -MP -c $$< -o $$@

$1_archives := $$(libraries:%=build/$1/%.a)
$(foreach library,$(libraries),$(call archive,$1,$(library)))
-include $$($1_objects:.o=.d) $$(mains:%.cpp=build/$1/%.d) $$(unit_tests:%.cpp=build/$1/%.d) $$(fuzz_targets:%.cpp=build/$1/%.d)
endef
$(foreach name,native sanitized fuzzed wasm,$(eval $(call flavour,$(name))))

build/library.cpp: core/lib/embed.mjs core/lib/east_asian_tables.mjs $(library) $(shell find core/lib -type d)
	@node core/lib/embed.mjs $@

# The wasm has what nearly every program imports as code, made by the compiler in it; what few programs import stays
# outside, in packs.
build/wasm/library.cpp: core/lib/embed.mjs core/lib/east_asian_tables.mjs $(library) $(shell find core/lib -type d) build/wasm/freeze.wasm
	@node core/lib/embed.mjs $@ build/wasm build/wasm/freeze.wasm

build/wasm/freeze.wasm: build/wasm/core/main_freeze.o $(filter-out build/wasm/library.o,$(wasm_objects)) $(wasm_archives)
	$(call say,link $@)
	@$(wasm_link) $^ -o $@

# libtommath as one file: one call of the compiler, and the linker drops the functions that nobody calls.
build/tommath.c: | $(LIBTOMMATH)
	@mkdir -p $(@D)
	@cat $(LIBTOMMATH)/bn_*.c > $@

.PHONY: native sanitized wasm
native: $(if $(filter core/main_native.cpp,$(mains)),build/native/fermata,$(native_objects)) ## build/native/fermata, the command line for development
sanitized: $(if $(filter core/main_native.cpp,$(mains)),build/sanitized/fermata,$(sanitized_objects)) ## the same with address and undefined-behaviour sanitizers
wasm: $(if $(filter core/main_wasm.cpp,$(mains)),build/wasm/fermata.wasm,$(wasm_objects)) ## build/wasm/fermata.wasm, the runtime that ships

build/native/fermata: build/native/core/main_native.o $(native_objects) $(native_archives)
	$(call say,link $@)
	@$(native_link) $^ -o $@

build/sanitized/fermata: build/sanitized/core/main_native.o $(sanitized_objects) $(sanitized_archives)
	$(call say,link $@)
	@$(sanitized_link) $^ -o $@

build/wasm/linked.wasm: build/wasm/core/main_wasm.o $(wasm_objects) $(wasm_archives)
	$(call say,link $@)
	@$(wasm_link) -Wl,-Map=build/wasm/linked.map $^ -o $@

# Binaryen's optimizer once more over the whole program.
build/wasm/whole.wasm: build/wasm/linked.wasm | $(npm)
	$(call say,wasm-opt $@)
	@node_modules/.bin/wasm-opt $(wasm_opt) --debuginfo $< -o $@

# The code that stands on a C library, that of the formats of data and that of sockets is a part of its own, which is
# fetched when a program first calls into it: the functions of a namespace and those of the libraries below it.
# $(call part,NAME,LIBRARIES,FROM,WITHOUT) takes them out of one wasm and leaves another.
parts := digests deflate archives zstd formats pickling decimal network
define part
$4 build/wasm/part-$1.wasm &: $3 $(addprefix .ci/,functions-of.mjs join-by-table.mjs) | $(npm)
	$$(call say,wasm-split $$@)
	@node .ci/functions-of.mjs $1 $3 build/wasm/linked.map $2 > build/wasm/$1.functions
	@! $$(wasm_split) --split --debuginfo $$(wasm_features_on) --split-funcs @build/wasm/$1.functions --export-prefix=%$1- \
	  --import-namespace=primary --placeholder-namespace=placeholder $3 -o1 build/wasm/$1-1.wasm -o2 build/wasm/$1-2.wasm 2>&1 | grep .
	@node .ci/join-by-table.mjs $1 build/wasm/$1-{1,2}.wasm $4 build/wasm/part-$1.wasm
	@rm build/wasm/$1-{1,2}.wasm
endef
$(eval $(call part,digests,tomcrypt,build/wasm/whole.wasm,build/wasm/without-digests.wasm))
$(eval $(call part,deflate,zlib,build/wasm/without-digests.wasm,build/wasm/without-deflate.wasm))
$(eval $(call part,archives,bzip2 lzma,build/wasm/without-deflate.wasm,build/wasm/without-archives.wasm))
$(eval $(call part,zstd,zstd,build/wasm/without-archives.wasm,build/wasm/without-zstd.wasm))
$(eval $(call part,formats,,build/wasm/without-zstd.wasm,build/wasm/without-formats.wasm))
$(eval $(call part,pickling,,build/wasm/without-formats.wasm,build/wasm/without-pickling.wasm))
$(eval $(call part,decimal,,build/wasm/without-pickling.wasm,build/wasm/without-decimal.wasm))
$(eval $(call part,network,,build/wasm/without-decimal.wasm,build/wasm/core.wasm))

# What typical programs call is fermata.wasm, which a page fetches to run one; the rest is fetched when a program first
# calls into it. Which functions are which is measured: the programs are run in an instrumented copy.
build/wasm/profile: build/wasm/core.wasm $(parts:%=build/wasm/part-%.wasm) $(profiled) .ci/profile-wasm.mjs
	$(call say,profile $<)
	@$(wasm_split) --instrument --debuginfo $(wasm_features_on) $< -o build/wasm/instrumented.wasm
	@node .ci/profile-wasm.mjs build/wasm/instrumented.wasm $@ $(profiled)

# Then the imports must be those of host.h and nothing else.
build/wasm/fermata.wasm: build/wasm/profile $(parts:%=build/wasm/part-%.wasm) | $(npm)
build/wasm/fermata.wasm: $(addprefix .ci/,move-constants.mjs join-by-table.mjs check-loop.mjs hint-loop.mjs wasm-sections.mjs check-wasm.mjs)
	$(call say,wasm-split $@)
	@$(wasm_split) --split --debuginfo $(wasm_features_on) --profile build/wasm/profile --export-prefix=% --import-namespace=primary \
	  --placeholder-namespace=placeholder build/wasm/core.wasm -o1 build/wasm/first.wasm -o2 build/wasm/rest.wasm
	@node .ci/move-constants.mjs build/wasm/linked.map build/wasm/{first,rest}.wasm $(parts:%=build/wasm/part-%.wasm)
	@node .ci/join-by-table.mjs rest build/wasm/moved-{first,rest}.wasm build/wasm/joined.wasm build/wasm/moved-part-rest.wasm
	@for part in rest $(parts); do \
	  node_modules/.bin/wasm-opt $(wasm_opt) $(wasm_strip) --strip-debug build/wasm/moved-part-$$part.wasm -o build/wasm/fermata-$$part.wasm; \
	done
	@node_modules/.bin/wasm-opt $(wasm_opt) $(wasm_strip) --debuginfo build/wasm/joined.wasm -o build/wasm/named.wasm
	@node .ci/check-loop.mjs build/wasm/named.wasm
	@node .ci/hint-loop.mjs build/wasm/named.wasm $@
	@node .ci/check-wasm.mjs $@ build/wasm/fermata-rest.wasm $(parts:%=build/wasm/fermata-%.wasm)

# SQLite, which a page fetches where a program imports sqlite3.
build/wasm/fermata-sqlite.wasm: $(npm)
	@mkdir -p $(@D)
	@cp node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm $@

.PHONY: size
size: build/wasm/fermata.wasm ## size of what is delivered, checked against the budget
	@node .ci/size.mjs

# ---------------------------------------------------------------- the page and the command line

.PHONY: page serve
page: build/page.stamp ## the page, the snippet element and the command line
build/page.stamp: build/wasm/fermata.wasm build/wasm/fermata-sqlite.wasm $(web_files) $(web_folders) package.json | $(npm)
	$(call say,vite)
	@node web/build.mjs
	@touch $@

serve: page ## the page on http://localhost:8000 (PORT= to change)
	@node .ci/serve.mjs $(PORT)

# ---------------------------------------------------------------- tests

# Random programs, COUNT of them from SEED on; GRAMMAR is a file of tests/fuzz/grammar.
fuzz: $(packages) $(npm) native ## random programs against CPython 3.14 (COUNT= SEED= GRAMMAR= PYTHON=)
	@node tests/fuzz/compare.mjs $(or $(GRAMMAR),programs) --count $(or $(COUNT),10000) --seed $(or $(SEED),0) $(if $(PYTHON),--python $(PYTHON))

# libFuzzer, beginning with the test programs that take no time; what it finds is in build/fuzz/found. The runtime measures
# the C++ stack by the addresses of what lies in it.
fuzz-parser: build/fuzzed/target_compile ## libFuzzer on the parser and the compiler (TIME= in seconds)
fuzz-run: build/fuzzed/target_run ## libFuzzer on short programs and eval()
fuzz-parser fuzz-run: build/fuzz/words
	@mkdir -p build/fuzz/found build/fuzz/$@
	@find tests -path tests/bench -prune -o -name '*.py' -size -4k -exec sh -c 'cp "$$1" build/fuzz/$@/$$(echo "$$1" | tr / _)' _ {} \;
	@ASAN_OPTIONS=detect_stack_use_after_return=0 $(filter build/fuzzed/%,$^) -dict=build/fuzz/words \
	  -max_len=3000 -timeout=120 -rss_limit_mb=4000 -print_final_stats=1 \
	  -artifact_prefix=build/fuzz/found/$@_ -max_total_time=$(or $(TIME),3600) build/fuzz/$@
build/fuzz/words: tests/fuzz/words.py | native
	@mkdir -p $(@D)
	@build/native/fermata run $< > $@

# ONLY=TEXT runs the program tests whose path contains it.
soak: $(packages) native build/page.stamp ## 100,000 tasks at random under virtual time, ten seeds
	@node tests/suites.mjs soak --whole

.PHONY: fuzz fuzz-parser fuzz-run soak test test-core test-programs test-web test-e2e test-cpython lint tidy bench format clean
test: $(packages) $(npm) ## everything: build, tests, lint; ends with `N passed, N failed`
	@$(MAKE) sanitized page $(if $(unit_tests),build/sanitized/unit_tests)
	@node tests/suites.mjs core programs soak web e2e lint

test-core: $(packages) $(if $(unit_tests),build/sanitized/unit_tests) ## unit tests of the core, and who includes whom
	@node tests/suites.mjs core

test-programs: $(packages) build/sanitized/fermata build/page.stamp ## Python programs, natively and on wasm (ONLY=TEXT: some)
	@node tests/suites.mjs programs $(ONLY)

test-web: $(npm) ## vitest over web/
	@node tests/suites.mjs web

test-e2e: $(packages) build/page.stamp ## Playwright in headless Chromium
	@node tests/suites.mjs e2e

test-cpython: $(npm) ## the program tests' expectations against CPython 3.14
	@node tests/run.mjs --cpython $(ONLY)

lint: $(packages) $(npm) ## formatting, clang-tidy, biome, tsc, size
	@node tests/suites.mjs lint

build/sanitized/tests/%.o: common += -Itests
gtest := -lgtest -lgtest_main -lpthread
build/sanitized/unit_tests: $(unit_tests:%.cpp=build/sanitized/%.o) $(sanitized_objects) $(sanitized_archives)
	$(call say,link $@)
	@$(sanitized_link) $^ $(gtest) -o $@

build/fuzzed/tests/%.o: common += -Itests
build/fuzzed/target_%: build/fuzzed/tests/fuzz/target_%.o build/fuzzed/tests/fuzz/mutations.o \
  build/fuzzed/tests/unit/compile/verifier.o $(fuzzed_objects) $(fuzzed_archives)
	$(call say,link $@)
	@$(sanitized_link) -fsanitize=fuzzer $^ $(gtest) -o $@

# clang-tidy is slow: a file is looked at again when it or its own header has changed.
tidy: $(patsubst %.cpp,build/tidy/%.ok,$(sources))
build/tidy/%.ok: %.cpp .clang-tidy | $(library_folders)
	$(call say,tidy $<)
	@clang-tidy-19 --quiet $< -- $(common) 2> >(grep -vE '^[0-9]+ warnings|^Suppressed|^Use -header' >&2)
	@mkdir -p $(@D) && touch $@
$(foreach header,$(wildcard core/*/*.h core/*/*/*.h),$(eval $(header:%.h=build/tidy/%.ok): $(header)))

bench: build/page.stamp ## speed against CPython and pyodide (ONLY=NAME: one figure)
	@node tests/bench/run.mjs $(ONLY)

format: $(packages) $(npm) ## format all sources
	@clang-format-19 -i $(shell git ls-files 'core/*.cpp' 'core/*.h' 'tests/*.cpp' 'tests/*.h')
	@node_modules/.bin/biome format --write --log-level=warn .

clean: ## remove build/ (not what was downloaded)
	rm -rf build
