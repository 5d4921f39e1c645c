# One image for every part of Airflow. torch is the CPU build if pip finds one: pass PyTorch's index of CPU builds as
# --build-arg PIP_EXTRA_INDEX_URL=..., or TORCH=cuda for a machine with an NVIDIA card.
FROM python:3.11-slim-bookworm

ARG PIP_EXTRA_INDEX_URL
ARG TORCH
RUN useradd --create-home --uid 50000 airflow && mkdir /opt/dateline && chown airflow /opt/dateline
USER airflow
WORKDIR /opt/dateline

# What changes rarely comes first: the packages are installed again only when the lock changes (or how it is installed). Our own
# code is installed in place: for that a folder of its name is enough, and a readme without a word. What only tests need goes again.
COPY --chown=airflow requirements.lock pyproject.toml install.py ./
RUN mkdir dateline && touch dateline/__init__.py README.md \
 && PIP_NO_CACHE_DIR=1 python install.py \
 && .venv/bin/pip install --no-cache-dir --constraint requirements.lock apache-airflow-providers-celery==3.26.0 'celery[redis]==5.6.3' \
 && python -c "import tomllib; print(*tomllib.load(open('pyproject.toml', 'rb'))['project']['optional-dependencies']['dev'])" \
  | xargs .venv/bin/pip uninstall --yes
COPY --chown=airflow dateline dateline
COPY --chown=airflow dags dags
COPY --chown=airflow plugins plugins
COPY --chown=airflow models models
COPY --chown=airflow samples samples

ENV PATH=/opt/dateline/.venv/bin:$PATH \
    AIRFLOW_HOME=/opt/dateline/.dateline/airflow \
    AIRFLOW__CORE__DAGS_FOLDER=/opt/dateline/dags \
    AIRFLOW__CORE__PLUGINS_FOLDER=/opt/dateline/plugins \
    AIRFLOW__CORE__LOAD_EXAMPLES=False \
    HF_HUB_OFFLINE=1 \
    TOKENIZERS_PARALLELISM=false
RUN mkdir -p /opt/dateline/.dateline/airflow/logs
