# The two commands are `make serve` and `make test`; `make help` lists the rest.
#
# Everything built lands in build/, one folder per flavour of the core (native, sanitized, wasm). Files are found by
# wildcard: a new source, library module, test or example is picked up without a list. Tools that are missing are got
# by the scripts in .ci/ into .toolchain/.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
ifeq ($(filter -j%,$(MAKEFLAGS)),)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || sysctl -n hw.ncpu)
endif
MAKEFLAGS += --no-builtin-rules --no-print-directory

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z][a-z-]*:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# ---------------------------------------------------------------- what is there

TOOLCHAIN := $(shell .ci/toolchain-dir)
LIBTOMMATH ?= $(TOOLCHAIN)/libtommath

mains := $(wildcard core/main_*.cpp)
sources := $(filter-out $(mains),$(wildcard core/*.cpp core/*/*.cpp core/*/*/*.cpp))
library := $(shell find core/lib -name '*.py')
library_folders := $(shell find core/lib -type d)
unit_tests := $(wildcard tests/unit/*.cpp tests/unit/*/*.cpp)

# ---------------------------------------------------------------- compiling

# MP_32BIT: the digits of big integers are the same on every machine, so that the sanitizers see the code that ships.
common := -std=c++23 -fno-exceptions -fno-rtti -Wall -Wextra -Wconversion -Icore -isystem $(LIBTOMMATH) \
  -DMP_32BIT -DMP_NO_FILE -ffunction-sections -fdata-sections -fdebug-compilation-dir=.

clang := $(shell command -v clang++-19 || echo clang++)
ccache := $(shell command -v ccache)
# Cached objects are shared between the worktrees of a clone.
export CCACHE_NOHASHDIR := true

native_compile := $(ccache) $(clang) $(common) -O1 -g -fno-omit-frame-pointer
native_compile_c := $(ccache) $(clang:++%=%) -x c -DMP_32BIT -DMP_NO_FILE -O2 -g -ffunction-sections -w
native_link := $(clang) -fuse-ld=lld -Wl,--gc-sections -g

sanitizers := -fsanitize=address,undefined -fno-sanitize-recover=undefined
sanitized_compile := $(native_compile) $(sanitizers)
sanitized_compile_c := $(native_compile_c) $(sanitizers)
sanitized_link := $(native_link) $(sanitizers)

# $(call flavour,NAME): the rules that turn the core's sources into objects and an archive below build/NAME.
define flavour
$1_objects := $$(sources:%.cpp=build/$1/%.o) build/$1/library.o

build/$1/%.o: %.cpp Makefile | $$(LIBTOMMATH)/tommath.h
	@mkdir -p $$(@D)
	$$($1_compile) -MMD -MP -c $$< -o $$@

build/$1/library.o: build/library.cpp Makefile
	@mkdir -p $$(@D)
	$$($1_compile) -MMD -MP -c $$< -o $$@

build/$1/tommath.o: build/tommath.c Makefile
	@mkdir -p $$(@D)
	$$($1_compile_c) -I$$(LIBTOMMATH) -c $$< -o $$@

build/$1/tommath.a: build/$1/tommath.o
	@$$($1_archive) rcs $$@ $$<

-include $$($1_objects:.o=.d) $$(mains:%.cpp=build/$1/%.d)
endef

native_archive := ar
sanitized_archive := ar
$(foreach name,native sanitized,$(eval $(call flavour,$(name))))

build/library.cpp: core/lib/embed.mjs $(library) $(library_folders)
	@node core/lib/embed.mjs $@

# libtommath as one file: one call of the compiler, and the linker drops the functions that nobody calls.
build/tommath.c: $(LIBTOMMATH)/tommath.h
	@mkdir -p $(@D)
	@cat $(LIBTOMMATH)/bn_*.c > $@

$(TOOLCHAIN)/libtommath/tommath.h:
	@.ci/get-libtommath

build/native/fermata build/sanitized/fermata: build/%/fermata: build/%/core/main_native.o build/%/tommath.a
	$($*_link) $(filter %.o,$^) build/$*/tommath.a -o $@
build/native/fermata: $(native_objects)
build/sanitized/fermata: $(sanitized_objects)

.PHONY: native sanitized
native: $(if $(filter core/main_native.cpp,$(mains)),build/native/fermata,$(native_objects) build/native/tommath.a) ## build/native/fermata, the command line for development
sanitized: $(if $(filter core/main_native.cpp,$(mains)),build/sanitized/fermata,$(sanitized_objects) build/sanitized/tommath.a) ## the same with address and undefined-behaviour sanitizers

.PHONY: clean
clean: ## remove build/ (not the downloaded tools)
	rm -rf build
