# Words of a command line, as a shell would split them and not quite.
import shlex

for line in ('', 'a b', "a 'b c' \"d 'e'\"", 'x\\ y z', '"a\\"b" "c\\d"', "'a\\'", 'a # b', "''", "a''b", 'a=1;b|c', '"unclosed', 'end\\',
             'é ü', 'foo\tbar\nbaz', '"a"b"c"', "it's"):
    for options in ({}, {'posix': False}, {'comments': True}):
        try:
            print(repr(line), options, shlex.split(line, **options))
        except ValueError as error:
            print(repr(line), options, 'ValueError', error)
for wrong in (None,):
    try:
        shlex.split(wrong)
    except ValueError as error:
        print(error)
print(shlex.join(['echo', '-n', 'Multiple words', "it's", '']), shlex.quote('a;b'), shlex.quote('safe-1.txt'))

# output:
# '' {} []
# '' {'posix': False} []
# '' {'comments': True} []
# 'a b' {} ['a', 'b']
# 'a b' {'posix': False} ['a', 'b']
# 'a b' {'comments': True} ['a', 'b']
# 'a \'b c\' "d \'e\'"' {} ['a', 'b c', "d 'e'"]
# 'a \'b c\' "d \'e\'"' {'posix': False} ['a', "'b c'", '"d \'e\'"']
# 'a \'b c\' "d \'e\'"' {'comments': True} ['a', 'b c', "d 'e'"]
# 'x\\ y z' {} ['x y', 'z']
# 'x\\ y z' {'posix': False} ['x\\', 'y', 'z']
# 'x\\ y z' {'comments': True} ['x y', 'z']
# '"a\\"b" "c\\d"' {} ['a"b', 'c\\d']
# '"a\\"b" "c\\d"' {'posix': False} ['"a\\"', 'b"', '"c\\d"']
# '"a\\"b" "c\\d"' {'comments': True} ['a"b', 'c\\d']
# "'a\\'" {} ['a\\']
# "'a\\'" {'posix': False} ["'a\\'"]
# "'a\\'" {'comments': True} ['a\\']
# 'a # b' {} ['a', '#', 'b']
# 'a # b' {'posix': False} ['a', '#', 'b']
# 'a # b' {'comments': True} ['a']
# "''" {} ['']
# "''" {'posix': False} ["''"]
# "''" {'comments': True} ['']
# "a''b" {} ['ab']
# "a''b" {'posix': False} ["a''b"]
# "a''b" {'comments': True} ['ab']
# 'a=1;b|c' {} ['a=1;b|c']
# 'a=1;b|c' {'posix': False} ['a=1;b|c']
# 'a=1;b|c' {'comments': True} ['a=1;b|c']
# '"unclosed' {} ValueError No closing quotation
# '"unclosed' {'posix': False} ValueError No closing quotation
# '"unclosed' {'comments': True} ValueError No closing quotation
# 'end\\' {} ValueError No escaped character
# 'end\\' {'posix': False} ['end\\']
# 'end\\' {'comments': True} ValueError No escaped character
# 'é ü' {} ['é', 'ü']
# 'é ü' {'posix': False} ['é', 'ü']
# 'é ü' {'comments': True} ['é', 'ü']
# 'foo\tbar\nbaz' {} ['foo', 'bar', 'baz']
# 'foo\tbar\nbaz' {'posix': False} ['foo', 'bar', 'baz']
# 'foo\tbar\nbaz' {'comments': True} ['foo', 'bar', 'baz']
# '"a"b"c"' {} ['abc']
# '"a"b"c"' {'posix': False} ['"a"', 'b"c"']
# '"a"b"c"' {'comments': True} ['abc']
# "it's" {} ValueError No closing quotation
# "it's" {'posix': False} ["it's"]
# "it's" {'comments': True} ValueError No closing quotation
# s argument must not be None
# echo -n 'Multiple words' 'it'"'"'s' '' 'a;b' safe-1.txt
