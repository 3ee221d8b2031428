"""The exceptions of DB-API 2.0, and the numbers of SQLite that have names in Python."""


class Warning(Exception):
    __module__ = "sqlite3"


class Error(Exception):
    __module__ = "sqlite3"


class InterfaceError(Error):
    __module__ = "sqlite3"


class DatabaseError(Error):
    __module__ = "sqlite3"


class DataError(DatabaseError):
    __module__ = "sqlite3"


class OperationalError(DatabaseError):
    __module__ = "sqlite3"


class IntegrityError(DatabaseError):
    __module__ = "sqlite3"


class InternalError(DatabaseError):
    __module__ = "sqlite3"


class ProgrammingError(DatabaseError):
    __module__ = "sqlite3"


class NotSupportedError(DatabaseError):
    __module__ = "sqlite3"


PARSE_DECLTYPES = 1
PARSE_COLNAMES = 2
LEGACY_TRANSACTION_CONTROL = -1

# Result codes in the order of their numbers, from 0 ("." : no name).
_results = (
    "OK ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL "
    "EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB NOTICE WARNING"
)
# Those that say more: a result's name, and the names of its kinds from 1.
_kinds = {
    "ERROR": "MISSING_COLLSEQ RETRY SNAPSHOT",
    "ABORT": ". ROLLBACK",
    "BUSY": "RECOVERY SNAPSHOT TIMEOUT",
    "LOCKED": "SHAREDCACHE VTAB",
    "READONLY": "RECOVERY CANTLOCK ROLLBACK DBMOVED CANTINIT DIRECTORY",
    "IOERR": (
        "READ SHORT_READ WRITE FSYNC DIR_FSYNC TRUNCATE FSTAT UNLOCK RDLOCK DELETE BLOCKED NOMEM ACCESS "
        "CHECKRESERVEDLOCK LOCK CLOSE DIR_CLOSE SHMOPEN SHMSIZE SHMLOCK SHMMAP SEEK DELETE_NOENT MMAP GETTEMPPATH "
        "CONVPATH VNODE AUTH BEGIN_ATOMIC COMMIT_ATOMIC ROLLBACK_ATOMIC DATA CORRUPTFS"
    ),
    "CORRUPT": "VTAB SEQUENCE INDEX",
    "CANTOPEN": "NOTEMPDIR ISDIR FULLPATH CONVPATH DIRTYWAL SYMLINK",
    "CONSTRAINT": "CHECK COMMITHOOK FOREIGNKEY FUNCTION NOTNULL PRIMARYKEY TRIGGER UNIQUE VTAB ROWID PINNED",
    "AUTH": "USER",
    "NOTICE": "RECOVER_WAL RECOVER_ROLLBACK",
    "WARNING": "AUTOINDEX",
    "OK": "LOAD_PERMANENTLY SYMLINK",
}
# What an authorizer is asked, from 1.
_actions = (
    "CREATE_INDEX CREATE_TABLE CREATE_TEMP_INDEX CREATE_TEMP_TABLE CREATE_TEMP_TRIGGER CREATE_TEMP_VIEW CREATE_TRIGGER "
    "CREATE_VIEW DELETE DROP_INDEX DROP_TABLE DROP_TEMP_INDEX DROP_TEMP_TABLE DROP_TEMP_TRIGGER DROP_TEMP_VIEW "
    "DROP_TRIGGER DROP_VIEW INSERT PRAGMA READ SELECT TRANSACTION UPDATE ATTACH DETACH ALTER_TABLE REINDEX ANALYZE "
    "CREATE_VTABLE DROP_VTABLE FUNCTION SAVEPOINT RECURSIVE"
)
_limits = (
    "LENGTH SQL_LENGTH COLUMN EXPR_DEPTH COMPOUND_SELECT VDBE_OP FUNCTION_ARG ATTACHED LIKE_PATTERN_LENGTH "
    "VARIABLE_NUMBER TRIGGER_DEPTH WORKER_THREADS"
)
# Settings of a connection, from 1002.
_settings = (
    "ENABLE_FKEY ENABLE_TRIGGER ENABLE_FTS3_TOKENIZER ENABLE_LOAD_EXTENSION NO_CKPT_ON_CLOSE ENABLE_QPSG TRIGGER_EQP "
    "RESET_DATABASE DEFENSIVE WRITABLE_SCHEMA LEGACY_ALTER_TABLE DQS_DML DQS_DDL ENABLE_VIEW LEGACY_FILE_FORMAT "
    "TRUSTED_SCHEMA"
)

error_names = {}
_named = {"SQLITE_DENY": 1, "SQLITE_IGNORE": 2, "SQLITE_ROW": 100, "SQLITE_DONE": 101}
for _number, _name in enumerate(_results.split()):
    _named[f"SQLITE_{_name}"] = _number
    error_names[_number] = f"SQLITE_{_name}"
    for _kind, _more in enumerate(_kinds.get(_name, "").split(), 1):
        if _more != ".":
            _named[f"SQLITE_{_name}_{_more}"] = _number | _kind << 8
            error_names[_number | _kind << 8] = f"SQLITE_{_name}_{_more}"
for _number, _name in enumerate(_actions.split(), 1):
    _named[f"SQLITE_{_name}"] = _number
for _number, _name in enumerate(_limits.split()):
    _named[f"SQLITE_LIMIT_{_name}"] = _number
for _number, _name in enumerate(_settings.split(), 1002):
    _named[f"SQLITE_DBCONFIG_{_name}"] = _number
globals().update(_named)

errors = (
    *(Warning, Error, InterfaceError, DatabaseError, DataError, OperationalError, IntegrityError, InternalError),
    *(ProgrammingError, NotSupportedError),
)
__all__ = [
    *(error.__name__ for error in errors),
    *("PARSE_DECLTYPES", "PARSE_COLNAMES", "LEGACY_TRANSACTION_CONTROL"),
    *_named,
]
