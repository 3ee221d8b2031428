# cpython: skip the oracle has no processes
# The shell: conditions, loops, functions, patterns; as dash has them.
import subprocess


def show(command, **options):
    done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    print(done.returncode, repr(done.stdout), repr(done.stderr))


show('if true; then echo yes; fi')
show('if false; then echo yes; elif test 1 = 1; then echo second; else echo no; fi')
show('if false; then echo yes; fi; echo $?')
show('if ! grep -q x /dev/null; then echo none; fi')
show('for x in a "b c" d; do echo "<$x>"; done')
show('for x in $(seq 3); do printf "%s " $x; done; echo $x')
show('for x in 1 2 3 4; do [ $x = 2 ] && continue; [ $x = 4 ] && break; echo $x; done')
show('i=0; while [ $i -lt 3 ]; do i=$((i + 1)); echo $i; done')
show('i=3; until [ $i -eq 0 ]; do i=$((i - 1)); done; echo $i')
show('printf "a 1\nb 2\n" | while read line; do echo "[$line]"; done')
show('for x in b a c; do echo $x; done | sort')
show('for x in 1 2; do for y in 1 2; do [ $y = 2 ] && continue 2; echo $x$y; done; done')
show('case hello in h*) echo starts;; *) echo other;; esac')
show('for x in apple.py b.txt c "*"; do case $x in *.py|*.txt) echo file $x;; "*") echo star;; [a-d]) echo letter;; esac; done')
show('case x in y) echo no;; esac; echo $?')
show('greet() { echo "hello $1, $# given"; return 3; }; greet ann bob; echo $?')
show('f() { local x=in; y=changed; echo $x; }; x=out; y=old; f; echo $x $y')
show('fact() { if [ $1 -le 1 ]; then echo 1; else echo $(($1 * $(fact $(($1 - 1))))); fi; }; fact 5')
show('each() { for a in "$@"; do echo "<$a>"; done; }; each "a b" c')
show('sum() { t=0; while [ $# -gt 0 ]; do t=$((t + $1)); shift; done; echo $t; }; sum 1 2 3')
show('{ echo one; echo two >&2; } 2>&1 | sort')
show('(x=inner; echo $x); echo "[$x]"')
show('f=archive.tar.gz; echo ${f%.gz} ${f%%.*} ${f#*.} ${f##*.} ${#f}')
show('echo ${a:-one} ${a:=two} $a ${a:+three} ${b:+four}.')
show('set -- x "y z"; echo $# $2; shift; echo $1')
show('set -e; true; false; echo never')
show('set -e; false || echo saved; if false; then :; fi; echo on')
show('x=1; eval "x=2; echo $x"; echo $x')
show('false | true; echo $?; true | false; echo $?')
show('cat < /dev/null && echo read; echo a > f.tmp; echo b >> f.tmp; cat < f.tmp; rm -f f.tmp')
show('echo x > one.log; echo y > two.log; for f in *.log; do echo $f; done; echo *.nothing; rm -f one.log two.log')
show('for x in a; do echo $x')
show('if true; then echo x')
show('while true; echo x; done')
show('echo a; done')
show('case x in a) echo')
show('f() { exit 5; }; f; echo never')
show('return 3; echo x')
show('x=$(false); echo $?; x=$(echo out) && echo $x')
show('true &&\necho next\n')
show('for x in 1 2\ndo\n  echo $x\ndone')

# output:
# 0 'yes\n' ''
# 0 'second\n' ''
# 0 '0\n' ''
# 0 'none\n' ''
# 0 '<a>\n<b c>\n<d>\n' ''
# 0 '1 2 3 3\n' ''
# 0 '1\n3\n' ''
# 0 '1\n2\n3\n' ''
# 0 '0\n' ''
# 0 '[a 1]\n[b 2]\n' ''
# 0 'a\nb\nc\n' ''
# 0 '11\n21\n' ''
# 0 'starts\n' ''
# 0 'file apple.py\nfile b.txt\nletter\nstar\n' ''
# 0 '0\n' ''
# 0 'hello ann, 2 given\n3\n' ''
# 0 'in\nout changed\n' ''
# 0 '120\n' ''
# 0 '<a b>\n<c>\n' ''
# 0 '6\n' ''
# 0 'one\ntwo\n' ''
# 0 'inner\n[]\n' ''
# 0 'archive.tar archive tar.gz gz 14\n' ''
# 0 'one two two three .\n' ''
# 0 '2 y z\ny z\n' ''
# 1 '' ''
# 0 'saved\non\n' ''
# 0 '1\n2\n' ''
# 0 '0\n1\n' ''
# 0 'read\na\nb\n' ''
# 0 'one.log\ntwo.log\n*.nothing\n' ''
# 2 '' '/bin/sh: 1: Syntax error: end of file unexpected (expecting "done")\n'
# 2 '' '/bin/sh: 1: Syntax error: end of file unexpected (expecting "fi")\n'
# 2 '' '/bin/sh: 1: Syntax error: "done" unexpected (expecting "do")\n'
# 2 '' '/bin/sh: 1: Syntax error: "done" unexpected\n'
# 2 '' '/bin/sh: 1: Syntax error: end of file unexpected (expecting ";;")\n'
# 5 '' ''
# 3 '' ''
# 0 '1\nout\n' ''
# 0 'next\n' ''
# 0 '1\n2\n' ''
