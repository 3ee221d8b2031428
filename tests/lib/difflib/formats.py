import difflib
a = ['one\n', 'two\n', 'three\n', 'four\n', 'five\n', 'six\n', 'seven\n', 'eight\n', 'nine\n']
b = ['ore\n', 'tree\n', 'three\n', 'four\n', 'five\n', 'six\n', 'seven\n', 'eight\n', 'emu\n', 'nine\n', 'ten\n']
print(''.join(difflib.unified_diff(a, b, 'before.py', 'after.py', n=1)), end='')
print(''.join(difflib.context_diff(a, b, 'before.py', 'after.py', '2020', '2021', n=2)), end='')
delta = list(difflib.ndiff(a, b)); print(''.join(delta), end='')
print(list(difflib.restore(delta, 1)) == a, list(difflib.restore(delta, 2)) == b)
print(list(difflib.unified_diff(a, a)), list(difflib.unified_diff([], ['x'], lineterm='')), list(difflib.unified_diff(['x'], [], lineterm='')))
print(list(difflib.diff_bytes(difflib.unified_diff, [b'a\xff'], [b'b\xfe'], b'f', b't', lineterm=b'')))
print('\n'.join(difflib.Differ().compare(['the quick brown fox', 'jumps over', 'lazy dogs'], ['the quick brwn fox', 'jumped over', 'the', 'lazy dog'])))
print(''.join(difflib.ndiff(['  1. Beautiful is better than ugly.\n', '  2. Explicit is better than implicit.\n', '  3. Simple is better than complex.\n', '  4. Complex is better than complicated.\n'],
    ['  1. Beautiful is better than ugly.\n', '  3.   Simple is better than complex.\n', '  4. Complicated is better than complex.\n', '  5. Flat is better than nested.\n'])), end='')

# output:
# --- before.py
# +++ after.py
# @@ -1,3 +1,3 @@
# -one
# -two
# +ore
# +tree
#  three
# @@ -8,2 +8,4 @@
#  eight
# +emu
#  nine
# +ten
# *** before.py	2020
# --- after.py	2021
# ***************
# *** 1,4 ****
# ! one
# ! two
#   three
#   four
# --- 1,4 ----
# ! ore
# ! tree
#   three
#   four
# ***************
# *** 7,9 ****
# --- 7,11 ----
#   seven
#   eight
# + emu
#   nine
# + ten
# - one
# ?  ^
# + ore
# ?  ^
# - two
# + tree
#   three
#   four
#   five
#   six
#   seven
#   eight
# + emu
#   nine
# + ten
# True True
# [] ['--- ', '+++ ', '@@ -0,0 +1 @@', '+x'] ['--- ', '+++ ', '@@ -1 +0,0 @@', '-x']
# [b'--- f', b'+++ t', b'@@ -1 +1 @@', b'-a\xff', b'+b\xfe']
# - the quick brown fox
# ?             -
#
# + the quick brwn fox
# - jumps over
# ?     ^
#
# + jumped over
# ?     ^^
#
# + the
# - lazy dogs
# ?         -
#
# + lazy dog
#     1. Beautiful is better than ugly.
# -   2. Explicit is better than implicit.
# -   3. Simple is better than complex.
# +   3.   Simple is better than complex.
# ?     ++
# -   4. Complex is better than complicated.
# +   4. Complicated is better than complex.
# +   5. Flat is better than nested.
