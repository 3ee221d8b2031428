# cpython: skip the oracle has no processes
# The shell: words, quotes, variables, pipes, lists, exit codes.
import subprocess


def show(command, **options):
    done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    print(done.returncode, repr(done.stdout), repr(done.stderr))


show('echo one two')
show('echo "a  b" \'c  d\' e\\ f   g')
show('X=5; echo $X "$X" \'$X\' ${X}y ${Y:-none}')
show('X="a  b"; echo $X "$X"')
show('echo $NAME', env={'NAME': 'value', 'PATH': '/usr/bin:/bin'})
show('printf "%s-%s\\n" a b c d')
show('echo a | cat | cat; echo b')
show('seq 5 | head -2; seq 5 | tail -n 2; seq 3 -1 1')
show('printf "b\\na\\nc\\na\\n" | sort; printf "b\\na\\nc\\na\\n" | sort -ru')
show('printf "10\\n9\\n2\\n" | sort -n')
show('printf "x y\\nz\\n" | wc; printf "x y\\nz\\n" | wc -l; echo hello | wc -c')
show('printf "apple\\nbanana\\ncherry\\n" | grep an; printf "apple\\nBanana\\n" | grep -ic a')
show('echo a | grep b')
show('true && echo yes || echo no; false && echo yes || echo no')
show('false; echo $?; true; echo $?')
show('! true; echo $?')
show('(exit 4); echo $?')
show('exit 7')
show('echo out; echo err >&2')
show('(echo out; echo err >&2) 2>&1')
show('echo gone > /dev/null; echo kept 2>/dev/null')
show('echo $(echo inner; echo more) `echo back`')
show('echo $((2 + 3 * 4))')
show('nosuchcommand')
show('nosuchcommand 2>/dev/null; echo $?')
show('nosuchcommand | cat; echo after')
show('test 3 -lt 5 && echo less; [ abc = abd ] || echo differ; [ -z "" ] && echo empty')
show('echo tr | tr a-z A-Z; printf "a\\na\\nb\\n" | uniq -c')
show('echo $0; echo $#')
show('echo a b c | (read x; echo "got $x")')
show('cd /; pwd')
show('X=1 env | grep ^X=')
show('echo a;echo b;')
show('echo a &&')
show('echo "open')
show('| cat')
show('cat', input='given\n')
show('yes | head -n 2')
show('sleep 0.01; echo slept')
show('echo one # comment\necho two')

# output:
# 0 'one two\n' ''
# 0 'a  b c  d e f g\n' ''
# 0 '5 5 $X 5y none\n' ''
# 0 'a b a  b\n' ''
# 0 'value\n' ''
# 0 'a-b\nc-d\n' ''
# 0 'a\nb\n' ''
# 0 '1\n2\n4\n5\n3\n2\n1\n' ''
# 0 'a\na\nb\nc\nc\nb\na\n' ''
# 0 '2\n9\n10\n' ''
# 0 '      2       3       6\n2\n6\n' ''
# 0 'banana\n2\n' ''
# 1 '' ''
# 0 'yes\nno\n' ''
# 0 '1\n0\n' ''
# 0 '1\n' ''
# 0 '4\n' ''
# 7 '' ''
# 0 'out\n' 'err\n'
# 0 'out\nerr\n' ''
# 0 'kept\n' ''
# 0 'inner more back\n' ''
# 0 '14\n' ''
# 127 '' '/bin/sh: 1: nosuchcommand: not found\n'
# 0 '127\n' ''
# 0 'after\n' '/bin/sh: 1: nosuchcommand: not found\n'
# 0 'less\ndiffer\nempty\n' ''
# 0 'TR\n      2 a\n      1 b\n' ''
# 0 '/bin/sh\n0\n' ''
# 0 'got a b c\n' ''
# 0 '/\n' ''
# 0 'X=1\n' ''
# 0 'a\nb\n' ''
# 2 '' '/bin/sh: 1: Syntax error: end of file unexpected\n'
# 2 '' '/bin/sh: 1: Syntax error: Unterminated quoted string\n'
# 2 '' '/bin/sh: 1: Syntax error: "|" unexpected\n'
# 0 'given\n' ''
# 0 'y\ny\n' ''
# 0 'slept\n' ''
# 0 'one\ntwo\n' ''
