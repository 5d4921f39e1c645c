"""The settings of the local Airflow, as environment variables, and the secrets behind them, made once per installation."""

import base64
import json
import os
import secrets
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from dateline.errors import Misuse
from dateline.local.databases import Databases
from dateline.local.logins import roles_of
from dateline.local.ports import is_free, may_listen, remembered_port
from dateline.settings import Settings, repository
from dateline.store.address import beside, database_of, for_sqlalchemy
from dateline.writing import replace_private

__all__ = ["AirflowHome", "airflow_home", "environment", "save_for_shell"]

# What `_is_of_another_airflow` says, in the shell's words.
_WITHOUT_ANOTHER_AIRFLOW = (
    "for name in $(env | sed -n 's/=.*//; /^AIRFLOW_CONN_/d; /^AIRFLOW_VAR_/d; /^AIRFLOW_[A-Za-z0-9_]*$/p'); "
    'do unset "$name"; done'
)


@dataclass(frozen=True, slots=True)
class AirflowHome:
    """Airflow's folder under the state folder, the address it serves and its secrets."""

    folder: Path
    port: int
    secrets: dict[str, str]

    @property
    def address(self) -> str:
        """Where the UI and the API are."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def password(self) -> str:
        """The password of the user `admin`."""
        return self.secrets["password"]

    @property
    def passwords(self) -> Path:
        """The file with everybody's."""
        return self.folder / "passwords.json"


def airflow_home(home: Path, port: int | None = None) -> AirflowHome:
    """Make or find Airflow's folder in `home`. `port`: the wish of the user, else that of last time, else 8080 or a free one."""
    folder = home / "airflow"
    folder.mkdir(parents=True, exist_ok=True)
    if port is not None:
        if not may_listen(port):
            raise Misuse(f"Port {port} is not this user's to listen on; choose one from 1024 on.")
        if not is_free(port):
            raise Misuse(f"Port {port} is taken by another program (or reserved for Airflow's log servers); choose another one.")
        (folder / "port").write_text(f"{port}\n", encoding="utf-8")
    found = remembered_port(folder / "port", 8080)
    return AirflowHome(folder, found, _secrets(folder / "secrets.json"))


def environment(airflow: AirflowHome, databases: Databases, settings: Settings) -> dict[str, str]:
    """The whole environment of every Airflow process and task: ours, on top of the caller's without that of another Airflow."""
    # Programs of this virtual environment come first: Airflow starts some by name.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    inherited = {name: value for name, value in os.environ.items() if not _is_of_another_airflow(name)}
    return {**inherited, **_past_a_proxy(inherited), "PATH": path, **_own(airflow, databases, settings)}


def _past_a_proxy(inherited: dict[str, str]) -> dict[str, str]:
    """What keeps the parts of Airflow, and its tasks, from asking a proxy for this machine: it would answer for its own, or
    refuse. Both spellings, of which a client takes the small one first; `*` already stands for all, but only by itself."""
    known = inherited.get("no_proxy") or inherited.get("NO_PROXY") or ""
    for name, value in inherited.items():
        if name.lower() in ("http_proxy", "https_proxy", "all_proxy") and value.lower().startswith("socks"):
            raise Misuse(f"{name} names a SOCKS proxy, which Airflow and Dateline cannot use: name an http proxy, or unset it.")
    besides = known if known == "*" else ",".join(filter(None, (known, "127.0.0.1")))
    return {"no_proxy": besides, "NO_PROXY": besides}


def _is_of_another_airflow(name: str) -> bool:
    """Whether it would change ours: its executor, its login, its configuration file. Connections and variables change nothing."""
    return name.startswith("AIRFLOW_") and not name.startswith(("AIRFLOW_CONN_", "AIRFLOW_VAR_"))


def save_for_shell(airflow: AirflowHome, databases: Databases, settings: Settings) -> Path:
    """Write our variables to `<home>/airflow/environment.sh`, so that the `airflow` command works in any shell."""
    lines = [_WITHOUT_ANOTHER_AIRFLOW]
    lines += [f"export {name}={shlex.quote(value)}" for name, value in _own(airflow, databases, settings).items()]
    lines.append(f"export PATH={shlex.quote(str(Path(sys.executable).parent))}:$PATH")
    file = airflow.folder / "environment.sh"
    replace_private(file, "\n".join(lines) + "\n")
    return file


def _secrets(file: Path) -> dict[str, str]:
    if file.exists():
        known: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
        return known
    made = {
        "password": secrets.token_urlsafe(15),
        "fernet_key": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        "jwt_secret": secrets.token_urlsafe(96),  # HS512 wants 64 bytes or more
        "api_secret": secrets.token_urlsafe(48),
    }
    replace_private(file, json.dumps(made) + "\n")
    return made


def _own(airflow: AirflowHome, databases: Databases, settings: Settings) -> dict[str, str]:
    checkout = repository()
    sections = {
        "CORE__DAGS_FOLDER": str(checkout / "dags"),
        "CORE__PLUGINS_FOLDER": str(checkout / "plugins"),
        "CORE__LOAD_EXAMPLES": "False",
        "CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "CORE__PARALLELISM": str(settings.parallelism),
        "CORE__MAX_ACTIVE_TASKS_PER_DAG": str(settings.parallelism),  # of one run; 16 if not told otherwise
        "CORE__FERNET_KEY": airflow.secrets["fernet_key"],
        "CORE__EXECUTION_API_SERVER_URL": f"{airflow.address}/execution/",
        "CORE__SIMPLE_AUTH_MANAGER_USERS": ",".join(f"{name}:{role}" for name, role in roles_of(settings.users).items()),
        "CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(airflow.passwords),
        "DATABASE__SQL_ALCHEMY_CONN": for_sqlalchemy(databases.airflow),
        "API__HOST": "127.0.0.1",
        "API__PORT": str(airflow.port),
        "API__BASE_URL": airflow.address,
        "API__WORKERS": "1",
        "API__SECRET_KEY": airflow.secrets["api_secret"],
        "API_AUTH__JWT_SECRET": airflow.secrets["jwt_secret"],
        # A long task outlives a short token and would be killed (apache/airflow issue 67939).
        "EXECUTION_API__JWT_EXPIRATION_TIME": "86400",
        "LOGGING__BASE_LOG_FOLDER": str(airflow.folder / "logs"),
        "SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME": "0.2",
        # Tasks of a run that was killed are taken up again within seconds, not minutes.
        "SCHEDULER__ORPHANED_TASKS_CHECK_INTERVAL": "30",
        "SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT": "60",
        "DAG_PROCESSOR__REFRESH_INTERVAL": "15",
        "USAGE_DATA_COLLECTION__ENABLED": "False",
    }
    return {
        "AIRFLOW_HOME": str(airflow.folder),
        **{f"AIRFLOW__{name}": value for name, value in sections.items()},
        # As a URL with one host at most before the question mark: Airflow reads no other form.
        "AIRFLOW_CONN_TIMELINE": beside(databases.timeline, database_of(databases.timeline)),
        **_datelines(databases, settings),
        "PYTHONPATH": os.pathsep.join(part for part in (str(checkout), os.environ.get("PYTHONPATH")) if part),
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
    }


def _datelines(databases: Databases, settings: Settings) -> dict[str, str]:
    """Our settings, with whole paths: the processes of Airflow do not run in the folder of whoever started them."""
    folders = {"HOME": settings.home, "SOURCES_FILE": settings.sources_file, "MODEL_DIR": settings.model_dir}
    paths = {f"DATELINE_{name}": str(path.absolute()) for name, path in folders.items()}
    urls = {"DATELINE_DATABASE_URL": databases.timeline, "DATELINE_AIRFLOW_DATABASE_URL": databases.airflow}
    return {**urls, "DATELINE_KEEP_DAYS": str(settings.keep_days), **paths}
