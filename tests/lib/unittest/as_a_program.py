# python -m unittest in a process of its own, and python -m of a package whose __main__ imports from it.
# cpython: skip the oracle has no processes; as under CPython 3.13
import os
import re
import subprocess
import sys
import tempfile

files = {
    'test_some.py': 'import unittest\nclass T(unittest.TestCase):\n    def test_a(self): pass\n    def test_b(self): self.fail("b")\n',
    'pack/__init__.py': 'name = "pack"\n',
    'pack/__main__.py': 'import sys\nfrom . import name\nfrom .other import value\nprint(name, value, __name__, __package__, sys.argv[1:], sys.modules["__main__"].value)\n',
    'pack/other.py': 'value = 5\n',
    'pack/test_in.py': 'import unittest\nfrom .other import value\nclass T(unittest.TestCase):\n    def test_value(self): self.assertEqual(value, 5)\n',
}
with tempfile.TemporaryDirectory() as folder:
    for name, text in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as file:
            file.write(text)
    for args in (['-v'], ['pack.test_in'], ['test_some.T.test_a', '-q'], ['-k', 'no_such'], ['discover', '-s', 'pack', '-t', '.'], ['-h']):
        result = subprocess.run([sys.executable, '-m', 'unittest', *args], cwd=folder, capture_output=True, text=True)
        text = re.sub(r'in \d\.\d+s', 'in TIME', result.stderr)
        print(args, result.returncode, len(result.stdout) > 500, [line for line in text.splitlines() if re.match('test_|Ran|OK|FAILED|NO', line)])
    result = subprocess.run([sys.executable, '-m', 'pack', 'x', '-y'], cwd=folder, capture_output=True, text=True)
    print(result.returncode, result.stdout, result.stderr)

# output:
# ['-v'] 1 False ['test_value (pack.test_in.T.test_value) ... ok', 'test_a (test_some.T.test_a) ... ok', 'test_b (test_some.T.test_b) ... FAIL', 'Ran 3 tests in TIME', 'FAILED (failures=1)']
# ['pack.test_in'] 0 False ['Ran 1 test in TIME', 'OK']
# ['test_some.T.test_a', '-q'] 0 False ['Ran 1 test in TIME', 'OK']
# ['-k', 'no_such'] 5 False ['Ran 0 tests in TIME', 'NO TESTS RAN']
# ['discover', '-s', 'pack', '-t', '.'] 0 False ['Ran 1 test in TIME', 'OK']
# ['-h'] 0 True []
# 0 pack 5 __main__ pack ['x', '-y'] 5
#
